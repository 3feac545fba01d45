package io.github.dyadnlp.relation;

/** The four quarters into which events fall: words or deeds, with each other or against each other. */
public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
}
