package kith.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes outside of commands are found, and those inside are not, however they get there. */
class ChangeRuleTest {

    @TempDir
    Path folder;
    private Fixture fixture;

    @BeforeEach
    void makeCheckout() {
        fixture = new Fixture(folder)
                .bundle("kith.model")
                .source("kith.model", """
                        package kith.model;
                        public interface Person {
                            void setNickname(String name);
                            java.util.List<String> getTags();
                        }
                        """)
                .source("kith.model", """
                        package kith.model;
                        public interface KithFactory {
                            static KithFactory get() { return null; }
                            Person createPerson();
                        }
                        """)
                .bundle("kith.core")
                .source("kith.core", """
                        package kith.core;
                        public class Session {
                            public void execute(String label, Runnable change) { }
                        }
                        """)
                .bundle("kith.ui")
                .source("kith.ui", """
                        package kith.ui.internal;
                        import kith.core.Session;
                        public class Kit {
                            private final java.util.function.Consumer<String> setter;
                            public Kit(java.util.function.Consumer<String> setter) { this.setter = setter; }
                            void commit(Session session) { session.execute("set", () -> setter.accept("x")); }
                            public static void run(Session session, Runnable change) {
                                session.execute("run", () -> { change.run(); });
                            }
                        }
                        """)
                .bundle("kith.goals");
    }

    @Test
    void changesOutsideOfCommandsAreFound() throws IOException {
        write("""
                void bare() {
                    person.setNickname("a");
                }
                void list() {
                    person.getTags().add("a");
                }
                void later() {
                    queue.add(() -> person.setNickname("a"));
                }
                void both() {
                    session.execute("a", this::shared);
                    shared();
                }
                void shared() {
                    person.setNickname("a");
                }
                """);
        assertEquals(List.of("8 calls setNickname", "11 calls add", "14 calls setNickname", "21 calls setNickname"),
                found());
    }

    @Test
    void changesInsideOfCommandsAreFine() throws IOException {
        write("""
                void lambda() {
                    session.execute("a", () -> { person.setNickname("a"); person.getTags().clear(); });
                }
                void method() {
                    session.execute("a", this::change);
                }
                private void change() {
                    deeper(person);
                    person.getTags().forEach(tag -> person.setNickname(tag));
                }
                private void deeper(Person p) {
                    p.setNickname("a");
                }
                void kit() {
                    kith.ui.internal.Kit.run(session, () -> person.setNickname("a"));
                    new kith.ui.internal.Kit(name -> person.setNickname(name));
                }
                void anonymous() {
                    session.execute("a", new Runnable() {
                        @Override public void run() { person.setNickname("a"); }
                    });
                }
                void fresh() {
                    Person made = KithFactory.get().createPerson();
                    made.setNickname("a");
                    made.getTags().add("a");
                }
                """);
        assertEquals(List.of(), found());
    }

    @Test
    void whatIsNotCompiledIsNotPassed() {
        fixture.source("kith.goals", "package kith.goals.internal;\nclass A {}");
        assertEquals("kith.goals is not compiled before this test: name it in the manifest of the test",
                new ChangeRule().violations(fixture.project()).get(0));
    }

    private void write(String members) throws IOException {
        fixture.source("kith.goals", """
                package kith.goals.internal;
                import kith.model.*;
                class A {
                    kith.core.Session session;
                    Person person;
                    java.util.List<Runnable> queue;
                """ + members + "}\n").compile();
    }

    private List<String> found() {
        return new ChangeRule().violations(fixture.project()).stream()
                .map(text -> text.replaceAll("^[\\w.$]+:(.*) outside a command$", "$1")).sorted((a, b) ->
                        Integer.compare(Integer.parseInt(a.split(" ")[0]), Integer.parseInt(b.split(" ")[0]))).toList();
    }
}
