/**
 * What we read: spans, tokens and sentences of an article, and the body amid its web furniture.
 *
 * <p>Start at {@link io.github.dyadnlp.text.Segmenter}. Every offset counts UTF-16 units of the text as the caller
 * handed it in; nothing here rewrites, cleans or shortens that text. Everything is immutable and thread-safe.
 */
package io.github.dyadnlp.text;
