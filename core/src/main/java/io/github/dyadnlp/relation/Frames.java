package io.github.dyadnlp.relation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.dyadnlp.lexicon.LexiconException;
import io.github.dyadnlp.lexicon.OwnFiles;
import io.github.dyadnlp.lexicon.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The frames of one part of speech, read from a {@code .frames} file whose header explains the format. */
final class Frames {

    private static final Splitter FIELDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter ALTERNATIVES = Splitter.on('|');
    private static final String NONE = "-";

    private final ImmutableListMultimap<String, Frame> byPredicate;

    private Frames(ImmutableListMultimap<String, Frame> byPredicate) {
        this.byPredicate = byPredicate;
    }

    /** Reads a file that lies beside this class. */
    static Frames load(String file) {
        return load(file, OwnFiles.none());
    }

    /**
     * Reads a file that lies beside this class and, before it, the caller's of that name.
     *
     * @throws LexiconException if a line is no frame; the message names file and line
     */
    static Frames load(String file, OwnFiles own) {
        List<Frame> frames = new ArrayList<>();
        for (Path path : own.named(file)) {
            frames.addAll(frames(path.toString(), OwnFiles.lines(path)));
        }
        frames.addAll(frames(file, Table.lines(Frames.class, file)));
        return of(frames);
    }

    /** @throws LexiconException if a line is no frame; the message begins with {@code file} and the line's number */
    static Frames parse(String file, List<String> lines) {
        return of(frames(file, lines));
    }

    private static List<Frame> frames(String file, List<String> lines) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isFrame(line)) {
                frames.add(frame(file + ":" + (i + 1), line));
            }
        }
        return frames;
    }

    private static Frames of(List<Frame> frames) {
        // A frame with a condition goes before one without, so that the first that fits is the narrowest.
        frames.sort((one, other) ->
                Boolean.compare(one.objects().isEmpty(), other.objects().isEmpty()));
        var index = ImmutableListMultimap.<String, Frame>builder();
        frames.forEach(frame -> index.put(frame.predicate(), frame));
        return new Frames(index.build());
    }

    /** Frames begin in the first column; remarks with {@code #}, examples with blanks. */
    private static boolean isFrame(String line) {
        return !line.isBlank() && !line.startsWith("#") && !Character.isWhitespace(line.charAt(0));
    }

    private static Frame frame(String place, String line) {
        List<String> fields = FIELDS.splitToList(line);
        if (fields.size() != 4 && fields.size() != 5) {
            throw new LexiconException("%s: expected predicate, source, target, event and perhaps flags, found \"%s\""
                    .formatted(place, line));
        }
        String predicate = fields.get(0);
        Set<String> objects = Set.of();
        int bracket = predicate.indexOf('[');
        if (bracket > 0 && predicate.endsWith("]")) {
            objects = Set.copyOf(ALTERNATIVES.splitToList(predicate.substring(bracket + 1, predicate.length() - 1)));
            predicate = predicate.substring(0, bracket);
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (fields.size() == 5) {
            for (String flag : Splitter.on(',').split(fields.get(4))) {
                traits.add(constant(Trait.class, place, "flag", flag));
            }
        }
        return new Frame(
                predicate,
                objects,
                slots(fields.get(1)),
                slots(fields.get(2)),
                event(place, fields.get(3)),
                traits,
                place);
    }

    private static List<String> slots(String field) {
        return field.equals(NONE) ? List.of() : ALTERNATIVES.splitToList(field);
    }

    private static Optional<Event> event(String place, String field) {
        return field.equals(NONE) ? Optional.empty() : Optional.of(constant(Event.class, place, "event", field));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String place, String what, String name) {
        return Enums.getIfPresent(type, name.toUpperCase(Locale.ROOT))
                .toJavaUtil()
                .orElseThrow(() -> new LexiconException("%s: unknown %s '%s'; known are %s"
                        .formatted(place, what, name, Arrays.toString(type.getEnumConstants()))));
    }

    /** Whether any frame has this predicate. */
    boolean has(String predicate) {
        return byPredicate.containsKey(predicate);
    }

    /** The narrowest frame of {@code predicate} for an object headed by one of {@code objects}. */
    Optional<Frame> find(String predicate, Set<String> objects) {
        for (Frame frame : byPredicate.get(predicate)) {
            if (frame.objects().isEmpty() || frame.objects().stream().anyMatch(objects::contains)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    /** Every frame, for the tests that guard the files. */
    ImmutableSet<Frame> all() {
        return ImmutableSet.copyOf(byPredicate.values());
    }
}
