#pragma once
#include <libxml/xmlversion.h>
/* Keeps the headers of ICU out, which clash with those of Foundation. */
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
