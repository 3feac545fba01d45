package io.github.dyadnlp.relation;

import java.util.Optional;

/**
 * Who says so. Without one, the article itself does.
 *
 * <p>Where reports are nested, the one next to the act comes first: in {@code Kyiv said Ankara had reported that Baku
 * attacked Yerevan} the attack is attributed to {@code Ankara}, and that report by its {@link #outer} to {@code Kyiv}. The
 * act counts as said by the innermost speaker; whether he said it depends on the outer ones.
 *
 * @param speaker empty if whoever says so is no actor of the article ({@code witnesses said}) or not named ({@code
 *     reportedly})
 * @param saying the reporting words: {@code said}, {@code According}, {@code claim}; of a quotation that goes on, those of
 *     the sentence where the speaker is named, before or after
 * @param quoted whether what is reported stands in quotation marks
 * @param outer who says that it was said
 */
public record Attribution(Optional<Participant> speaker, Action saying, boolean quoted, Optional<Attribution> outer) {}
