package fr.essaim.shared.http;

import static io.restassured.RestAssured.given;

import fr.essaim.testing.HttpTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In tests the folder of the front end is empty; what is in it is seen by the journeys. */
@HttpTest
class SinglePageApplicationTest {
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"/", "/communautes/une-page", "/assets/missing.js", "/missing.txt"})
    void whatIsNotThereIsAnsweredAtOnce(String path) {
        given().get(path).then().statusCode(404);
    }
}
