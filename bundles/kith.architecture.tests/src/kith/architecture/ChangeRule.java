package kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

import kith.architecture.MethodFlow.Call;

/**
 * The model is changed inside of commands only. Read from the compiled classes of the layers that have a window: whatever
 * sets a feature of an object that was not made on the spot must be code that is handed to the session to run as a command,
 * or called by nothing but such code.
 */
final class ChangeRule implements Rule {

    private static final Set<String> LIST_CHANGES = Set.of("add", "addAll", "addUnique", "remove", "removeAll", "removeIf",
            "retainAll", "clear", "set", "move", "replaceAll", "sort", "put");

    @Override
    public List<String> violations(Project project) {
        Map<String, ClassNode> classes = new HashMap<>();
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            int layer = Layers.of(bundle.name());
            if (layer >= Layers.UI && layer <= Layers.APPLICATION && !bundle.sources().isEmpty()) {
                List<Path> files = bundle.classFiles();
                if (files.isEmpty()) {
                    violations.add(bundle.name() + " is not compiled before this test: name it in the manifest of the test");
                }
                files.stream().map(ChangeRule::read).forEach(type -> classes.put(type.name, type));
            }
        }
        violations.addAll(new Search(classes).violations());
        return violations;
    }

    private static ClassNode read(Path file) {
        try {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_FRAMES);
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds out, until nothing new is found, which methods run in commands and which arguments are run in them. */
    private static final class Search {

        private final Map<String, ClassNode> classes;
        private final List<MethodFlow> methods = new ArrayList<>();
        private final Set<MethodFlow> inCommand = new HashSet<>();
        private final Set<String> runInCommand = new HashSet<>();
        private final Set<AbstractInsnNode> handedOver = new HashSet<>();
        private boolean found;

        Search(Map<String, ClassNode> classes) {
            this.classes = classes;
            for (ClassNode type : classes.values()) {
                for (MethodNode method : type.methods) {
                    methods.add(new MethodFlow(type, method));
                }
            }
        }

        List<String> violations() {
            do {
                found = false;
                methods.forEach(this::follow);
                methods.forEach(this::calledFromCommands);
            } while (found);
            List<String> violations = new ArrayList<>();
            for (MethodFlow method : methods) {
                if (!inCommand.contains(method)) {
                    String type = method.type.name.replace('/', '.');
                    method.calls.stream().filter(call -> changes(method, call)).forEach(call -> violations.add(
                            type + ":" + method.line(call.instruction()) + " calls " + call.name() + " outside a command"));
                }
            }
            return violations;
        }

        private void follow(MethodFlow method) {
            if (isCommand(method.type)) {
                enter(method);
            }
            for (Call call : method.calls) {
                for (int i = 0; i < call.arguments().size(); i++) {
                    if (isRun(call, i)) {
                        run(method, call.arguments().get(i));
                    }
                }
                if (inCommand.contains(method)) {
                    if (!call.isLambda() && call.receiver() != null && !classes.containsKey(call.owner())) {
                        run(method, call.receiver());
                    }
                }
            }
        }

        /** Notes that the code that a value stands for is run inside a command. */
        private void run(MethodFlow method, SourceValue value) {
            for (AbstractInsnNode origin : value.insns) {
                Call made = method.call(origin);
                int parameter = method.parameter(origin);
                if (made != null && made.isLambda()) {
                    found |= handedOver.add(made.instruction());
                } else if (made != null && made.isField()) {
                    found |= runInCommand.add(made.owner() + "." + made.name());
                } else if (parameter >= 0) {
                    found |= runInCommand.add(key(method.type.name, method.method.name, method.method.desc, parameter));
                } else if (origin instanceof TypeInsnNode object && origin.getOpcode() == Opcodes.NEW) {
                    methods.stream().filter(other -> other.type.name.equals(object.desc))
                            .filter(other -> !other.method.name.startsWith("<")).forEach(this::enter);
                }
            }
        }

        private boolean isRun(Call call, int argument) {
            if (call.isField()) {
                return runInCommand.contains(call.owner() + "." + call.name());
            }
            if (call.owner().equals("kith/core/Session") && Set.of("execute", "runBatch").contains(call.name())) {
                return true;
            }
            return runInCommand.contains(key(call.owner(), call.name(), call.descriptor(), argument));
        }

        private void enter(MethodFlow method) {
            found |= inCommand.add(method);
        }

        private void calledFromCommands(MethodFlow method) {
            if (inCommand.contains(method) || method.method.name.startsWith("<")) {
                return;
            }
            boolean called = false;
            for (MethodFlow caller : methods) {
                for (Call call : caller.calls) {
                    if (caller != method && isTarget(call, method)) {
                        called = true;
                        if (!inCommand.contains(caller) && !handedOver.contains(call.instruction())) {
                            return;
                        }
                    }
                }
            }
            if (called) {
                enter(method);
            }
        }

        private boolean isTarget(Call call, MethodFlow method) {
            return !call.isField() && call.name().equals(method.method.name) && call.descriptor().equals(method.method.desc)
                    && (isA(call.owner(), method.type.name) || isA(method.type.name, call.owner()));
        }

        private boolean isA(String type, String ancestor) {
            if (type == null || type.equals(ancestor)) {
                return type != null;
            }
            ClassNode node = classes.get(type);
            return node != null && (isA(node.superName, ancestor)
                    || node.interfaces.stream().anyMatch(each -> isA(each, ancestor)));
        }

        private boolean isCommand(ClassNode type) {
            for (ClassNode at = type; at != null; at = classes.get(at.superName)) {
                if (at.superName.matches("org/eclipse/emf/(common|edit)/command/.*Command")
                        || at.interfaces.contains("kith/core/BatchWork")) {
                    return true;
                }
            }
            return false;
        }

        private static String key(String owner, String name, String descriptor, int argument) {
            return owner + "." + name + descriptor + "#" + argument;
        }
    }

    /** Returns whether a call changes an object that may be part of a network. */
    private static boolean changes(MethodFlow method, Call call) {
        if (call.isField() || call.isLambda() || call.receiver() == null) {
            return false;
        }
        boolean model = call.owner().startsWith("kith/model/") && !call.owner().startsWith("kith/model/edit/");
        boolean setter = model && call.name().matches("(set|unset)[A-Z].*") && call.descriptor().endsWith(")V");
        boolean reflective = call.name().matches("e(Set|Unset)") && (model || call.owner().startsWith("org/eclipse/emf/"));
        if (setter || reflective) {
            return !isFresh(method, call.receiver());
        }
        return LIST_CHANGES.contains(call.name())
                && call.owner().matches("java/util/(List|Collection)|org/eclipse/emf/.*E(List|Map)")
                && comesFromModel(method, call.receiver()) && !isFresh(method, call.receiver());
    }

    private static boolean comesFromModel(MethodFlow method, SourceValue value) {
        return value.insns.stream().map(method::call)
                .anyMatch(origin -> origin != null && !origin.isField() && !origin.isLambda()
                        && origin.owner().startsWith("kith/model/") && origin.name().startsWith("get"));
    }

    /** Returns whether a value was made by the factory in the same method, or is part of what was. */
    private static boolean isFresh(MethodFlow method, SourceValue value) {
        return !value.insns.isEmpty() && value.insns.stream().allMatch(origin -> {
            if (origin instanceof InsnNode && origin.getOpcode() == Opcodes.ACONST_NULL) {
                return true;
            }
            Call made = method.call(origin);
            if (made == null || made.isField() || made.isLambda()) {
                return false;
            }
            boolean created = made.owner().endsWith("Factory") && made.name().startsWith("create")
                    || made.owner().equals("org/eclipse/emf/ecore/util/EcoreUtil") && made.name().matches("create|copy");
            return created || made.owner().startsWith("kith/model/") && made.name().startsWith("get")
                    && made.receiver() != null && isFresh(method, made.receiver());
        });
    }
}
