package io.firesteel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/// Nothing static changes: no static field that is not final, and none that holds a mutable collection, counter, buffer or
/// thread local. Two exceptions: `compat/`, where Spark's own API is static, and a thread's binding to what it is working
/// on, which is a thread local named CURRENT.
public final class StaticStateRule implements Rule {
    private static final Set<String> MUTABLE = Set.of("StringBuilder", "StringBuffer", "Random", "SplittableRandom",
            "BitSet", "Properties", "ReentrantLock", "Semaphore", "CountDownLatch", "Timer", "LongAdder", "DoubleAdder",
            "LongAccumulator", "ThreadLocal", "InheritableThreadLocal", "ScheduledThreadPoolExecutor",
            "ThreadPoolExecutor", "Thread");
    private static final Pattern COLLECTION = Pattern
            .compile(
                    "(Atomic|(Concurrent|Copy|Linked|Array|Hash|Tree|Enum|Identity|Weak|Priority).*(Map|Set|List|Queue|Deque)).*");

    @Override
    public List<Violation> check(Sources sources) {
        List<Violation> violations = new ArrayList<>();
        for (SourceFile file : sources.main()) {
            if (!file.floor().equals("compat")) {
                violations.addAll(new Fields().scan(file));
            }
        }
        return violations;
    }

    /// The fields of one file.
    private static final class Fields extends DeclarationScanner {
        @Override
        void variable(VariableTree field) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            Set<Modifier> modifiers = field.getModifiers().getFlags();
            boolean binding = field.getName().contentEquals("CURRENT") && String.valueOf(field.getType())
                    .startsWith("ThreadLocal") && modifiers.contains(Modifier.FINAL);
            if (!(owner instanceof ClassTree) || !modifiers.contains(Modifier.STATIC) || binding) {
                return;
            }
            if (!modifiers.contains(Modifier.FINAL)) {
                report(field, "static field " + field.getName() + " is not final");
            } else if (field.getInitializer() instanceof NewClassTree made
                    && isMutable(made.getIdentifier().toString())) {
                report(field, "static field " + field.getName() + " holds a mutable " + made.getIdentifier());
            } else if (field.getType() != null && isMutable(field.getType().toString())) {
                report(field, "static field " + field.getName() + " is a mutable " + field.getType());
            }
        }

        private static boolean isMutable(String type) {
            String plain = type.replaceFirst("<.*", "");
            String simple = plain.substring(plain.lastIndexOf('.') + 1);
            return MUTABLE.contains(simple) || COLLECTION.matcher(simple).matches();
        }
    }
}
