package io.github.dyadnlp.actor;

/** By which pronouns a person is followed. */
enum Gender {
    FEMALE,
    MALE
}
