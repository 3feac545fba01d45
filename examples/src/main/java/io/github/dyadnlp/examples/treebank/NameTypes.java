package io.github.dyadnlp.examples.treebank;

import io.github.dyadnlp.syntax.Name;

/** Names of types that all engines share. */
public final class NameTypes {

    private NameTypes() {}

    /** {@code PER}, {@code ORG}, {@code LOC}, {@code NORP} or {@code MISC}; states and cities are {@code LOC}. */
    public static String of(Name name) {
        return name.type() == Name.Type.GPE ? Name.Type.LOC.name() : name.type().name();
    }
}
