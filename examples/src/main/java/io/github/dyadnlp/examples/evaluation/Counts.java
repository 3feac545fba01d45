package io.github.dyadnlp.examples.evaluation;

/**
 * How many relations were to be found, were found, and were made up.
 *
 * <p>Precision, recall and their harmonic mean as in C. J. van Rijsbergen, <i>Information Retrieval</i>, 2nd ed.,
 * Butterworths 1979, chapter 7; each is 0 where its denominator is.
 *
 * @param gold required relations
 * @param found those of them that were found
 * @param wrong predictions that fit no relation, required or optional
 */
public record Counts(int gold, int found, int wrong) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(gold + other.gold, found + other.found, wrong + other.wrong);
    }

    public double precision() {
        return Figures.share(found, found + wrong);
    }

    public double recall() {
        return Figures.share(found, gold);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return "P %s R %s F1 %s  (gold %s, found %s, wrong %s)"
                .formatted(
                        Figures.decimal(precision()),
                        Figures.decimal(recall()),
                        Figures.decimal(f1()),
                        gold,
                        found,
                        wrong);
    }
}
