package fr.essaim.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.shared.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 9110, section 14, on a file of 10 000 bytes. */
class ByteRangeTest {
    private static final long WHOLE = 10_000;
    private static final String TAG = "\"tag\"";

    @ParameterizedTest
    @CsvSource({
        "bytes=0-499, bytes 0-499/10000",
        "bytes=500-999, bytes 500-999/10000",
        "bytes=-500, bytes 9500-9999/10000",
        "bytes=9500-, bytes 9500-9999/10000",
        "bytes=9999-9999, bytes 9999-9999/10000",
        "bytes=9000-20000, bytes 9000-9999/10000",
        "bytes=1-, bytes 1-9999/10000"
    })
    void oneRangeIsAnswered(String asked, String answered) {
        ByteRange range = ByteRange.of(asked, null, TAG, WHOLE);

        assertThat(range.isPart()).isTrue();
        assertThat(range).hasToString(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=0-0,-1", "bytes=-", "bytes=5-4", "items=0-4", "bytes=a-b", "bytes=0-9999", "bytes=-20000"
            })
    void severalRangesAndNonsenseGetTheWholeFile(String asked) {
        assertThat(ByteRange.of(asked, null, TAG, WHOLE).isPart()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10000-", "bytes=10000-10001", "bytes=-0"})
    void whatLiesOutsideIsRefused(String asked) {
        assertThatThrownBy(() -> ByteRange.of(asked, null, TAG, WHOLE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("range-not-satisfiable");
    }

    @ParameterizedTest
    @CsvSource({"\"tag\", true", "\"other\", false", "W/\"tag\", false", "'Sun, 22 Nov 2026 09:00:00 GMT', false"})
    void aRangeOfAnotherStateOfTheFileGetsTheWholeFile(String ifRange, boolean part) {
        assertThat(ByteRange.of("bytes=0-1", ifRange, TAG, WHOLE).isPart()).isEqualTo(part);
    }
}
