package io.github.jsonschema2records.generator.growth.count;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Changes a class file so that its code counts. It takes a step at the start of each method and at each jump backwards. Its
 * threads are {@link CountedThread}s, and some methods of the JDK are those of {@link CountedCalls}.
 */
final class CountingVisitor extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final String STEPS = Type.getInternalName(Steps.class);
    private static final String CALLS = Type.getInternalName(CountedCalls.class);
    private static final String THREAD = Type.getInternalName(Thread.class);
    private static final String COUNTED_THREAD = Type.getInternalName(CountedThread.class);
    private static final Set<String> STATIC_OWNERS = Set.of("java/lang/System", "java/util/Arrays");
    private static final Set<String> COUNTED = countedCalls();

    private boolean isThread;

    private CountingVisitor(ClassVisitor next) {
        super(API, next);
    }

    /** Returns the class file of the same class that counts. */
    static byte[] counting(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new CountingVisitor(writer), 0);
        return writer.toByteArray();
    }

    private static Set<String> countedCalls() {
        Set<String> calls = new HashSet<>();
        for (Method method : CountedCalls.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                calls.add(method.getName() + Type.getMethodDescriptor(method));
            }
        }
        return calls;
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String superName, String[] interfaces) {
        isThread = THREAD.equals(superName);
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private final class CountingMethod extends MethodVisitor {

        private final Set<Label> seen = new HashSet<>();

        CountingMethod(MethodVisitor next) {
            super(API, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            take();
        }

        private void take() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "take", "()V", false);
        }

        @Override
        public void visitLabel(Label label) {
            seen.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (seen.contains(label)) {
                take();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            boolean thread = opcode == Opcodes.NEW && type.equals(THREAD);
            super.visitTypeInsn(opcode, thread ? COUNTED_THREAD : type);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (opcode == Opcodes.INVOKESPECIAL) {
                boolean thread = owner.equals(THREAD) && !isThread;
                super.visitMethodInsn(opcode, thread ? COUNTED_THREAD : owner, name, descriptor, isInterface);
                return;
            }
            boolean isStatic = opcode == Opcodes.INVOKESTATIC;
            String called = isStatic ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
            if ((!isStatic || STATIC_OWNERS.contains(owner)) && COUNTED.contains(name + called)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, name, called, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
