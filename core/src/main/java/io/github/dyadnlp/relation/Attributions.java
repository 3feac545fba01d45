package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.ReportReader.Report;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Quotations;
import java.util.List;
import java.util.Optional;

/** Says of every word of one article to whom it is attributed; made for that article and one thread. */
final class Attributions {

    private final String text;
    private final List<ParsedSentence> sentences;
    private final ActorMentions mentions;
    private final Knowledge knowledge;
    private final Quotations quotations;
    private final ReportReader[] readers;

    Attributions(String text, List<ParsedSentence> sentences, ActorMentions mentions, Knowledge knowledge) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.knowledge = knowledge;
        this.quotations =
                Quotations.of(sentences.stream().map(ParsedSentence::sentence).toList());
        this.readers = new ReportReader[sentences.size()];
    }

    /** Who says what the word {@code act} of the sentence at {@code position} stands for. */
    Optional<Attribution> of(int position, Word act) {
        List<Report> reports = reader(position).around(act);
        Optional<Attribution> outer = Optional.empty();
        for (int i = reports.size() - 1; i >= 0; i--) {
            Word reported = i == 0 ? act : reports.get(i - 1).word();
            outer = Optional.of(attribution(reports.get(i), isQuoted(position, reported), outer));
        }
        return outer.isPresent() || !isQuoted(position, act)
                ? outer
                : speech(position).map(report -> attribution(report, true, Optional.empty()));
    }

    private boolean isQuoted(int position, Word word) {
        return quotations.isQuoted(position, word.index());
    }

    private Attribution attribution(Report report, boolean quoted, Optional<Attribution> outer) {
        Word word = report.word();
        return new Attribution(
                report.speaker().map(Participant::new),
                new Action(report.lemma(), word.span().of(text), word.span()),
                quoted,
                outer);
    }

    /** The report of a quotation: in its sentence, after it while it goes on, or else before it. */
    private Optional<Report> speech(int position) {
        for (int at = position; at < sentences.size() && paragraph(at) == paragraph(position); at++) {
            Optional<Report> report = outside(at);
            if (report.isPresent()) {
                return report;
            }
            if (!quotations.goesOn(at)) {
                break;
            }
        }
        return before(position);
    }

    /** The nearest report before that has a quotation too: in the same paragraph, or in the one before. */
    private Optional<Report> before(int position) {
        for (int at = position - 1; at >= 0 && paragraph(at) >= paragraph(position) - 1; at--) {
            Optional<Report> report = outside(at);
            if (report.isPresent()) {
                return report;
            }
        }
        return Optional.empty();
    }

    private Optional<Report> outside(int at) {
        return quotations.hasQuotation(at)
                ? reader(at).ofQuotation(word -> quotations.isQuoted(at, word))
                : Optional.empty();
    }

    private int paragraph(int position) {
        return sentences.get(position).sentence().paragraph();
    }

    private ReportReader reader(int position) {
        if (readers[position] == null) {
            ParsedSentence sentence = sentences.get(position);
            List<Mention> here = mentions.bySentence().get(sentence.sentence().index());
            readers[position] = new ReportReader(sentence, new ActorReader(sentence, here, knowledge), knowledge);
        }
        return readers[position];
    }
}
