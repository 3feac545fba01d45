/**
 * Benchmarks with JMH: the engines alone and the pipeline with each, on one thread and on two, on the articles of
 * {@code testdata}.
 *
 * <p>Run them from the top of the repository after {@code mvn package}:
 *
 * <pre>{@code
 * java -cp examples/benchmark/target/dyad-benchmark.jar:$(cat examples/benchmark/target/class-path.txt) org.openjdk.jmh.Main
 * }</pre>
 *
 * <p>Add {@code -p engine=neural} for one engine, {@code onOneThread} for one thread alone, {@code -Darticles=FOLDER}
 * before {@code -cp} for other texts. Leave the machine idle meanwhile: two threads want two cores.
 */
package io.github.dyadnlp.benchmark;
