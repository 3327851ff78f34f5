extension PretranslationPage {
  /// Colours are pairs, for light and dark; a percentage never stands by its colour alone.
  static let style = """
    :root { color-scheme: light dark; --line: light-dark(#ccc, #444); }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; }
    h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
    ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
    li { padding: .1rem .6rem; border-left: .4rem solid var(--band); }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; vertical-align: top; padding: .4rem .6rem;
      border-top: 1px solid var(--line); overflow-wrap: anywhere; }
    .n, .o, small { color: light-dark(#555, #aaa); font-size: .8rem; }
    th, .n { overflow-wrap: normal; }
    .n { text-align: end; }
    .o { min-width: 6rem; }
    .p { border-left: .4rem solid var(--band); white-space: nowrap; }
    small { display: block; }
    ins { background: light-dark(#c9f0cf, #14532d); text-decoration: none; }
    del { background: light-dark(#fbd5d5, #6b1d1d); }
    mark { background: light-dark(#fdeeb0, #6b5300); color: inherit; }
    .b101, .b100 { --band: light-dark(#1a7f37, #3fb950); }
    .b95 { --band: light-dark(#7aa300, #a5c92b); }
    .b85 { --band: light-dark(#c69000, #e3b341); }
    .b75 { --band: light-dark(#d4660a, #f0883e); }
    .b50 { --band: light-dark(#c03030, #f47067); }
    .none { --band: light-dark(#bbb, #555); }
    @media print { .p { print-color-adjust: exact; } }
    """
}
