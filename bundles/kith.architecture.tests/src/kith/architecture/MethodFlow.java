package kith.architecture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** A compiled method: what it calls, and where each argument comes from. */
final class MethodFlow {

    /**
     * A call, the making of a lambda or the setting of a field.
     *
     * @param owner the class of what is called, that of the code of the lambda, or that of the field
     * @param receiver where the receiver comes from, null if there is none
     * @param arguments where the arguments come from; those that a lambda captures
     */
    record Call(AbstractInsnNode instruction, String owner, String name, String descriptor, SourceValue receiver,
            List<SourceValue> arguments) {

        boolean isLambda() {
            return instruction instanceof InvokeDynamicInsnNode;
        }

        boolean isField() {
            return instruction instanceof FieldInsnNode;
        }
    }

    final ClassNode type;
    final MethodNode method;
    final List<Call> calls = new ArrayList<>();
    private final Map<AbstractInsnNode, Call> byInstruction = new IdentityHashMap<>();
    private final Map<AbstractInsnNode, Integer> parameters = new IdentityHashMap<>();

    MethodFlow(ClassNode type, MethodNode method) {
        this.type = type;
        this.method = method;
        if (method.instructions.size() > 0) {
            try {
                Frame<SourceValue>[] frames = new Analyzer<>(new Origins()).analyze(type.name, method);
                for (int i = 0; i < frames.length; i++) {
                    if (frames[i] != null) {
                        read(method.instructions.get(i), frames[i]);
                    }
                }
            } catch (AnalyzerException e) {
                throw new IllegalStateException(this + ": " + e.getMessage(), e);
            }
        }
    }

    /** Returns the call that a value is the result of, or null. */
    Call call(AbstractInsnNode origin) {
        return byInstruction.get(origin);
    }

    /** Returns the number of the argument that a value is, or -1. */
    int parameter(AbstractInsnNode origin) {
        int local = parameters.getOrDefault(origin, -1);
        int slot = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
        Type[] types = Type.getArgumentTypes(method.desc);
        for (int i = 0; local >= 0 && i < types.length; i++) {
            if (slot == local) {
                return i;
            }
            slot += types[i].getSize();
        }
        return -1;
    }

    int line(AbstractInsnNode instruction) {
        for (AbstractInsnNode at = instruction; at != null; at = at.getPrevious()) {
            if (at instanceof LineNumberNode line) {
                return line.line;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return type.name.replace('/', '.') + "." + method.name;
    }

    private void read(AbstractInsnNode instruction, Frame<SourceValue> frame) {
        if (instruction instanceof MethodInsnNode call) {
            boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
            int count = Type.getArgumentCount(call.desc);
            SourceValue receiver = isStatic ? null : top(frame, count);
            add(new Call(call, call.owner, call.name, call.desc, receiver, arguments(frame, count)));
        } else if (instruction instanceof InvokeDynamicInsnNode lambda && lambda.bsmArgs.length > 1
                && lambda.bsmArgs[1] instanceof Handle code) {
            List<SourceValue> captured = arguments(frame, Type.getArgumentCount(lambda.desc));
            boolean bound = code.getTag() != Opcodes.H_INVOKESTATIC && code.getTag() != Opcodes.H_NEWINVOKESPECIAL
                    && !captured.isEmpty();
            add(new Call(lambda, code.getOwner(), code.getName(), code.getDesc(), bound ? captured.get(0) : null,
                    bound ? captured.subList(1, captured.size()) : captured));
        } else if (instruction instanceof FieldInsnNode field) {
            boolean put = field.getOpcode() == Opcodes.PUTFIELD || field.getOpcode() == Opcodes.PUTSTATIC;
            add(new Call(field, field.owner, field.name, field.desc, null, put ? arguments(frame, 1) : List.of()));
        }
    }

    private void add(Call call) {
        calls.add(call);
        byInstruction.put(call.instruction(), call);
    }

    private static SourceValue top(Frame<SourceValue> frame, int depth) {
        return frame.getStack(frame.getStackSize() - 1 - depth);
    }

    private static List<SourceValue> arguments(Frame<SourceValue> frame, int count) {
        List<SourceValue> arguments = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            arguments.add(top(frame, i));
        }
        return arguments;
    }

    /** Follows values to where they were made, through variables and casts. */
    private final class Origins extends SourceInterpreter {

        Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type parameter) {
            AbstractInsnNode origin = new VarInsnNode(Opcodes.ALOAD, local);
            parameters.put(origin, local);
            return new SourceValue(parameter.getSize(), Set.of(origin));
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return value;
        }

        @Override
        public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
            return instruction.getOpcode() == Opcodes.CHECKCAST ? value : super.unaryOperation(instruction, value);
        }
    }
}
