package io.github.dyadnlp.examples.shell;

import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;
import java.util.List;

/** A dependency tree as text, what depends on a word below it and to its right. */
public final class Tree {

    private final DependencyTree tree;
    private final StringBuilder out = new StringBuilder();

    private Tree(DependencyTree tree) {
        this.tree = tree;
    }

    public static String of(ParsedSentence sentence) {
        Tree text = new Tree(sentence.tree());
        sentence.tree().roots().forEach(root -> text.add(root, "", ""));
        return text.out.toString();
    }

    private void add(Word word, String before, String below) {
        out.append("%s%s  %s %s%n".formatted(before, word.text(), word.deprel().label(), word.upos()));
        List<Word> children = tree.children(word);
        for (Word child : children) {
            boolean last = child.equals(children.get(children.size() - 1));
            add(child, below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }
}
