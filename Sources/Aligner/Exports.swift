// Whoever aligns needs sentences and beads: `import Aligner` brings them along.
@_exported public import Bitext
