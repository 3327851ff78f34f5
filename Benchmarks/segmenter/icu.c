/* Sentence breaks of ICU over a UTF-8 file, timed: what the segmenter is measured against.
 *
 * usage: icu LOCALE FILE REPEATS
 * Prints the number of breaks and the best speed in MB/s of process CPU time. The file is read
 * and the iterator opened outside the timed part, as for the segmenter. Paragraphs are lines, one
 * call of ubrk_setUText each, because that is how a program would segment a document.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 4) return 64;
  FILE *file = fopen(argv[2], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size);
  if (!text || fread(text, 1, size, file) != (size_t)size) return 1;
  fclose(file);
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *breaks = ubrk_open(UBRK_SENTENCE, argv[1], NULL, 0, &status);
  UText utext = UTEXT_INITIALIZER;
  double best = 1e9;
  long count = 0;
  for (int repeat = 0; repeat < atoi(argv[3]); repeat++) {
    double start = seconds();
    count = 0;
    for (char *line = text; line < text + size;) {
      char *end = memchr(line, '\n', text + size - line);
      if (!end) end = text + size;
      utext_openUTF8(&utext, line, end - line, &status);
      ubrk_setUText(breaks, &utext, &status);
      while (ubrk_next(breaks) != UBRK_DONE) count++;
      line = end + 1;
    }
    double taken = seconds() - start;
    if (taken < best) best = taken;
  }
  if (U_FAILURE(status)) return 1;
  printf("icu %s: %ld sentences, %.0f MB/s\n", argv[1], count, size / best / 1e6);
  return 0;
}
