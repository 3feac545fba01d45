package io.github.dyadnlp.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(new Words(OpenNlpModels.load(), new Abbreviations()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "I don't, he can’t, they cannot.|I do n't , he ca n’t , they can not .",
                "Russia's and Russia’s|Russia 's and Russia ’s",
                "We'll, they've, I'd and you're|We 'll , they 've , I 'd and you 're",
                "their partners’ desire|their partners ’ desire",
                "Majid Ja'afari at two o'clock|Majid Ja'afari at two o'clock",
                "gonna wanna dont|gon na wan na do nt",
            })
    void splitsContractions(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EU-Russia and U.S.-led talks|EU - Russia and U.S. - led talks",
                "EU–Central Asia — a summit -- ended|EU – Central Asia — a summit -- ended",
                "Kassym-Jomart and al-Assad|Kassym - Jomart and al - Assad",
                "pro-Moscow rebels re-elected a co-founder|pro-Moscow rebels re-elected a co-founder",
                "a three-year-old e-mail|a three - year - old e-mail",
                "pro-same-sex|pro-same - sex",
            })
    void splitsAtHyphensUnlessTheTreebanksKeepThem(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "€42.4 billion, $25 and CA$3.5|€ 42.4 billion , $ 25 and CA$ 3.5",
                "US$5m, £1.1bn and 300m|US$ 5 m , £ 1.1 bn and 300 m",
                "100% of 10,000 by 11:45 AM|100 % of 10,000 by 11:45 AM",
                "at 5pm on the 20th in the 1990s|at 5 pm on the 20th in the 1990s",
                "(10:30 AM-11:45 AM)|( 10:30 AM - 11:45 AM )",
                "on 9/11 or 24/7, 1996-08-23|on 9/11 or 24/7 , 1996-08-23",
                "2016-2021|2016 - 2021",
            })
    void keepsFiguresWholeAndSplitsOffWhatIsMeasured(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "see https://example.org/a-b?c=d, please|see https://example.org/a-b?c=d , please",
                "(jane.doe@example.org)|( jane.doe@example.org )",
                "News.Az or Booking.com|News.Az or Booking.com",
                "@POTUS tagged #peace|@POTUS tagged #peace",
                "www.example.org.|www.example.org .",
                "source:http://example.org|source : http://example.org",
            })
    void keepsAddressesWhole(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We ‘trust’ them,” [he] said.|“ We ‘ trust ’ them , ” [ he ] said .",
                "\"Why?!\" (a) ...|\" Why ?! \" ( a ) ...",
                "and/or AFP/Getty|and / or AFP / Getty",
                "AT&T wrote w/o thought|AT&T wrote w/o thought",
                "Paris,France;Rome:Italy|Paris , France ; Rome : Italy",
            })
    void splitsPunctuation(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gen. J. Smith of Gazprom Corp.|Gen. J. Smith of Gazprom Corp.",
                "in the U.S.|in the U.S.",
                "He said no.|He said no .",
                "It is plan B.|It is plan B .",
                "It ended.|It ended .",
            })
    void leavesItsFullStopToAnAbbreviation(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    private static String tokens(String text) {
        return TOKENIZER.tokens(text, text, new Span(0, text.length())).stream()
                .map(Token::text)
                .collect(joining(" "));
    }
}
