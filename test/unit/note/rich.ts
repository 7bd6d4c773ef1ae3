/** An invented note with every construct in it, for the tests that cut it, change it and turn its line breaks. */
export const rich = `---
soort: casus
titel: "Bezoek: de markt"
datum: 2026-03-01
wijk: [[Rozenhoek]]
persoon: mw-t
leeftijd: 40-50
leefgebieden: [werk, geld]
labels:
  - wijktype/aankomst
  - { sleutel: redzaamheid/half-redder, status: overwogen, reden: "kookt voor buren" }
netwerk:
  - { wie: buurvrouw, soort: informeel }
  - wie: schuldhulp
    soort: formeel
verbindingen:
  - { kant-a: mw-t, kant-b: moskee }
perspectief: |
  weer aan het werk

  in de buurt
---
Voor de eerste kop staat *ook* tekst.

# Mevrouw T. 😀

Ze zegt: "Ik wil **eerst** van die \`aanmaningen\` af." Zie [het plan](https://voorbeeld.example/a "titel"),
https://voorbeeld.example/b of bel m@voorbeeld.example\\
@buur-1 weet meer.[^1] <!-- niet lezen --> <b>Let op</b> &amp; ~~oud~~ [[Wijk Rozenhoek#Plekken|de wijk]] en [[Doelen]].

[^1]: Een noot onder de tekst.

2.1 Netwerk en verbindingen:
---------------------------

> Ze belde **zelf**.
> En kwam langs
lui vervolg.
>
> - punt in citaat

| Wie | Wat |
|:----|----:|
| buur | \`x\` helpt |
| | **leeg** |

### Diep

- punt een
  loopt door

  tweede alinea
  - [x] gebeld met @school
    1. genummerd
- \\*geen nadruk

    code van vier spaties

\`\`\`js
const geen = "proza"; // @niemand [[nergens]]
\`\`\`

<div>
geen proza
</div>

## Stappen

- [ ] (linking) mw-t ↔ schuldhulp: samen naar het eerste gesprek @anna 2026-12-01
- [ ] (Bridging) bewoners - wijkteam: koffie vóór 1 december 2026
- [X] @mw-t <-> @moskee, @piet
- [ ]
* * *
Slot met ![plaatje](p.png) en ![[ingesloten.png]] [x].
`;
