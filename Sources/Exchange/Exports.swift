@_exported public import Bitext
