package io.github.dyadnlp.actor;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.dyadnlp.lexicon.LexiconException;
import io.github.dyadnlp.lexicon.Table;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The closed classes of words of {@code words.tsv}. */
final class Words {

    private final Map<WordClass, Set<String>> classes;

    private Words(Map<WordClass, Set<String>> classes) {
        this.classes = classes;
    }

    /** @throws LexiconException if a class is unknown, missing or there twice */
    static Words load() {
        Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
        for (Table.Row row : Table.read(Words.class, "words.tsv", 2)) {
            WordClass key = Enums.getIfPresent(WordClass.class, row.cell(0))
                    .toJavaUtil()
                    .orElseThrow(() -> row.error("unknown class of words '%s'", row.cell(0)));
            if (classes.put(key, ImmutableSet.copyOf(row.values(1))) != null) {
                throw row.error("class '%s' is there twice", key);
            }
        }
        Set<WordClass> missing = EnumSet.allOf(WordClass.class);
        missing.removeAll(classes.keySet());
        if (!missing.isEmpty()) {
            throw new LexiconException("words.tsv: there are no words of class %s".formatted(missing));
        }
        return new Words(Maps.immutableEnumMap(classes));
    }

    /** Whether {@code word}, in lower case, is of that class. */
    boolean is(WordClass wordClass, String word) {
        return classes.get(wordClass).contains(word);
    }
}
