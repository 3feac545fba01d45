package io.github.dyadnlp.examples.evaluation;

/**
 * How often the labels of relations that were found are right.
 *
 * @param all relations found
 * @param coded those with an event category other than {@code OTHER} in the gold
 */
public record Labels(int all, int negated, int status, int coded, int event) {

    static final Labels NONE = new Labels(0, 0, 0, 0, 0);

    static Labels of(DocumentGold.Relation gold, Prediction prediction) {
        boolean coded = !gold.event().equals("OTHER");
        return new Labels(
                1,
                one(prediction.negated() == gold.negated()),
                one(prediction.status().equalsIgnoreCase(gold.status())),
                one(coded),
                one(coded && prediction.event().equals(gold.event())));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    Labels plus(Labels other) {
        return new Labels(
                all + other.all,
                negated + other.negated,
                status + other.status,
                coded + other.coded,
                event + other.event);
    }

    @Override
    public String toString() {
        return "negation %s status %s event %s"
                .formatted(
                        Figures.decimal(Figures.share(negated, all)),
                        Figures.decimal(Figures.share(status, all)),
                        Figures.decimal(Figures.share(event, coded)));
    }
}
