// swift-format-ignore-file
// Traditional characters and the simplified ones that stand for them: data, no logic.
//
// A line is a pair: the traditional character, a tab, the simplified one. Each traditional
// character stands once, in order of code points; no character of the right side stands on the left.
//
// Origin: written for this project from knowledge of the two ways of writing.
let traditionalCharacterData = #"""
"""#
