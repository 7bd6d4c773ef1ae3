/** `npm run train [-- labels] [flags]`: trains the learned reader, or with `labels` the label model. See the two for what they print. */
void import(process.argv[2] === 'labels' ? './trainLabels' : './trainTagger');
