package io.github.dyadnlp.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** What a command left behind when it ended. */
record Run(int exitCode, String out, String err) {

    /** Runs {@code command} as its main would. */
    static Run of(Object command, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.commandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }
}
