package io.github.dyadnlp;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Candidate;
import io.github.dyadnlp.relation.Participant;
import io.github.dyadnlp.relation.Reason;
import io.github.dyadnlp.relation.SentenceExplanation;
import io.github.dyadnlp.relation.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays out an explanation for people to read. */
final class ExplanationText {

    private final Explanation explanation;
    private final String article;
    private final StringBuilder out = new StringBuilder();

    ExplanationText(Explanation explanation) {
        this.explanation = explanation;
        this.article = explanation.extraction().article().text();
    }

    @Override
    public String toString() {
        explanation.sentences().forEach(this::add);
        return out.toString();
    }

    private void add(SentenceExplanation sentence) {
        String passage = explanation
                .extraction()
                .sentences()
                .get(sentence.sentence())
                .span()
                .of(article)
                .replaceAll("\\s+", " ");
        out.append("%s: %s%n".formatted(sentence.sentence(), passage));
        sentence.skipped().ifPresent(reason -> out.append("  - %s%n".formatted(reason.meaning())));
        if (!sentence.mentions().isEmpty()) {
            out.append("  actors: %s%n"
                    .formatted(sentence.mentions().stream().map(this::named).collect(Collectors.joining(", "))));
        }
        sentence.candidates().forEach(this::add);
    }

    private void add(Candidate candidate) {
        String frame = candidate
                .frame()
                .map(line -> "%s -> %s (%s)"
                        .formatted(line.label(), line.event().map(Enum::name).orElse("no act"), line.place()))
                .orElse(Reason.NO_FRAME.meaning());
        out.append("  %s: %s%n".formatted(candidate.action().text(), frame));
        candidate.arguments().forEach(this::add);
        candidate.verdicts().forEach(this::add);
    }

    private void add(Candidate.Argument argument) {
        String actors = argument.readings().stream()
                .map(reach -> reach.actor().actor().id() + (reach.path().isEmpty() ? "" : " by " + reach.path()))
                .collect(Collectors.joining(", "));
        out.append("      %s %s: %s%s%n"
                .formatted(
                        argument.slot(),
                        argument.head(),
                        actors.isEmpty() ? "no actor" : actors,
                        argument.maySource() || argument.mayTarget() ? "" : " (not in the frame)"));
    }

    private void add(Verdict verdict) {
        String actors = verdict.source().isEmpty() && verdict.target().isEmpty()
                ? ""
                : "%s -> %s %s "
                        .formatted(
                                id(verdict.source()),
                                id(verdict.target()),
                                String.format(Locale.ROOT, "%.2f", verdict.confidence()));
        out.append("    %s %s%s%n"
                .formatted(
                        verdict.isKept() ? "+" : "-",
                        actors,
                        verdict.dropped().map(Reason::meaning).orElse("kept")));
        verdict.clues().stream()
                .filter(clue -> clue.value() != 0)
                .forEach(
                        clue -> out.append(String.format(Locale.ROOT, "        %s %.3f%n", clue.name(), clue.value())));
    }

    private static String id(Optional<Participant> participant) {
        return participant.map(one -> one.actor().id()).orElse("?");
    }

    private String named(Mention mention) {
        return "%s = %s".formatted(mention.span().of(article), mention.actor().id());
    }
}
