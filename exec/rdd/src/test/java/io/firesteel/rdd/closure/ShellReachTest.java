package io.firesteel.rdd.closure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.firesteel.api.TaskContext;
import io.firesteel.api.function.Function;
import io.firesteel.api.spi.ShellVariables;
import io.firesteel.api.spi.TaskBinding;
import io.firesteel.error.FiresteelException;
import io.firesteel.loading.ApplicationClassLoader;
import io.firesteel.loading.LoaderObjectInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What is typed into a real JShell, analysed on the driver and run from an executor's loader.
class ShellReachTest {
    private final ClassLoader engine = ShellReachTest.class.getClassLoader();
    private final ApplicationClassLoader driver = new ApplicationClassLoader(List.of(), engine);
    private final ApplicationClassLoader executor = new ApplicationClassLoader(List.of(), engine,
            name -> ShellClassFile.forExecutors(driver, name));
    private final Map<String, Class<?>> defined = new HashMap<>();
    private final JShell shell = shell();

    private JShell shell() {
        driver.takeDefinitions();
        JShell made = JShell.builder().executionEngine(new Provider(new Loading()), null).build();
        made.addToClasspath(Path.of(URI.create(Function.class.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString())).toString());
        for (String line : List.of("import io.firesteel.api.function.*;", "import java.util.*;")) {
            made.eval(line);
        }
        return made;
    }

    @AfterEach
    void close() {
        shell.close();
    }

    private void type(String... lines) {
        for (String line : lines) {
            for (SnippetEvent event : shell.eval(line + ";")) {
                assertThat(event.status()).as(line).isNotEqualTo(Snippet.Status.REJECTED);
                assertThat(event.exception()).as(line).isNull();
            }
        }
    }

    /// The function in a variable.
    private Function<Integer, Object> function(String variable) throws Exception {
        String owner = defined.keySet()
                .stream()
                .filter(name -> List.of(defined.get(name).getFields())
                        .stream()
                        .anyMatch(field -> field.getName().equals(variable)))
                .findFirst()
                .orElseThrow();
        java.lang.reflect.Field field = defined.get(owner).getField(variable);
        field.setAccessible(true);
        @SuppressWarnings("unchecked")
        Function<Integer, Object> function = (Function<Integer, Object>) field.get(null);
        return function;
    }

    private ShellSnapshot snapshot(Object function) throws Exception {
        ShellReach reach = ShellReach.of(driver, "map");
        if (Captures.lambda(function) == null) {
            reach.type(function.getClass());
        } else {
            reach.object(Captures.lambda(function));
        }
        return reach.snapshot();
    }

    private List<String> sent(Object function) throws Exception {
        return snapshot(function).values()
                .keySet()
                .stream()
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Function<Integer, Object> travelled(Object function) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(function);
        }
        try (LoaderObjectInput in = new LoaderObjectInput(new ByteArrayInputStream(bytes.toByteArray()), executor)) {
            return (Function<Integer, Object>) in.readObject();
        }
    }

    private Object there(String function, int argument) throws Exception {
        return inTask(snapshot(function(function)), travelled(function(function)), argument);
    }

    private Object inTask(ShellSnapshot snapshot, Function<Integer, Object> function, int argument) throws Exception {
        ShellValues values = new ShellValues(snapshot, executor);
        TaskContext context = (TaskContext) Proxy.newProxyInstance(engine,
                new Class<?>[]{TaskContext.class, ShellVariables.Values.class},
                (proxy, method, given) -> method.getDeclaringClass() == ShellVariables.Values.class
                        ? method.invoke(values, given)
                        : null);
        return TaskBinding.run(context, () -> function.call(argument));
    }

    @Test
    void onlyWhatAFunctionReachesTravels() throws Exception {
        type("int x = 5", "int other = 6", "Object sc = new Object()", "int twice(int i) { return i * x; }",
                "Function<Integer, Object> f = i -> twice(i)", "Object r = sc",
                "Function<Integer, Object> g = i -> (Integer) f.call(i) + 1",
                "Function<Integer, Object> h = new Function<>() { public Object call(Integer i) { return i + x; } }");
        assertThat(sent(function("f"))).containsExactly("x");
        assertThat(there("f", 3)).isEqualTo(15);
        assertThat(sent(function("g"))).as("functions in variables bring theirs along").containsExactly("f", "x");
        assertThat(there("g", 3)).isEqualTo(16);
        assertThat(sent(function("h"))).as("what was typed in place is needed whole").containsExactly("x");
        assertThat(there("h", 3)).isEqualTo(8);
    }

    @Test
    void valuesAreThoseOfTheSubmission() throws Exception {
        type("int x = 5", "Function<Integer, Object> f = i -> x += i");
        Function<Integer, Object> there = travelled(function("f"));
        ShellSnapshot before = snapshot(function("f"));
        type("x = 100");
        ShellSnapshot after = snapshot(function("f"));
        assertThat(inTask(before, there, 1)).isEqualTo(6);
        assertThat(inTask(after, there, 1)).isEqualTo(101);
        assertThat(inTask(before, there, 1)).as("each task begins with the values that were sent").isEqualTo(6);
        assertThatThrownBy(() -> there.call(1)).as("outside of a task")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Variable x of the shell");
    }

    @Test
    void allKindsOfVariables() throws Exception {
        type("long l = 1L << 40", "double d = 0.5", "boolean yes = true", "char c = 'c'", "String none = null",
                "int[] numbers = {1, 2}",
                "record P(int a) implements java.io.Serializable { int plus(long b) { return a + (int) b; } }",
                "P p = new P(7)",
                "String all(int n) { for (int i = 0; i < n; i++) { numbers[0] += i; } if (yes) { P q = n > 0 ? p : null;"
                        + " return l + \" \" + d + c + none + numbers[0] + q.plus(1); } return \"\"; }",
                "Function<Integer, Object> f = i -> all(i)");
        assertThat(there("f", 4)).isEqualTo("1099511627776 0.5cnull78");
    }

    @Test
    void whatCannotTravelIsRefusedWhereItIsNeeded() throws Exception {
        type("int x = 5", "List<Object> held = new ArrayList<>(List.of(new Object()))",
                "class C { public int hashCode() { return x; } public String toString() { return \"\" + held; } }",
                "Object deep() { return held; }", "Function<Integer, Object> f = i -> deep()",
                "Function<Integer, Object> g = i -> i");
        Function<Integer, Object> function = function("f");
        assertThatThrownBy(() -> Closures.check(function, "map")).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("variable held.[0] → java.lang.Object of the function given to map");
        ShellSnapshot snapshot = snapshot(function("g"));
        assertThat(sent(function("g"))).as("methods of classes take along what they can").containsExactly("x");
        assertThat(snapshot.leftOut()).containsValue("java.util.ArrayList").hasSize(1);
        assertThat(ShellSnapshot.decode(snapshot.encode(), 0, snapshot.encode().length).leftOut())
                .isEqualTo(snapshot.leftOut());
    }

    private record Provider(LoaderDelegate loading) implements ExecutionControlProvider {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return new LocalExecutionControl(loading);
        }
    }

    private final class Loading implements LoaderDelegate {
        @Override
        public void load(ExecutionControl.ClassBytecodes[] classes) {
            for (ExecutionControl.ClassBytecodes made : List.of(classes)) {
                driver.define(made.name(), made.bytecodes());
            }
            try {
                for (ExecutionControl.ClassBytecodes made : List.of(classes)) {
                    defined.put(made.name(), Class.forName(made.name(), false, driver));
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void classesRedefined(ExecutionControl.ClassBytecodes[] classes) {
            throw new IllegalStateException("nothing is redefined here");
        }

        @Override
        public void addToClasspath(String path) {
            assertThat(path).isNotNull();
        }

        @Override
        public Class<?> findClass(String name) throws ClassNotFoundException {
            if (!defined.containsKey(name)) {
                throw new ClassNotFoundException(name);
            }
            return defined.get(name);
        }
    }
}
