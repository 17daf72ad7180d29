package io.firesteel.session.listeners;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.api.FiresteelConf;
import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.events.bus.EventListener;
import io.firesteel.events.bus.ListenerBus;
import io.firesteel.loading.Services;

/// Makes the listeners that a setting names, as Spark does: from the application's class loader, by a constructor with the
/// settings or else one without arguments; one whose constructor throws `UnsupportedOperationException` stays away.
public final class ExtraListeners {
    private static final Logger LOG = LoggerFactory.getLogger("SparkContext");
    private static final Setting<String> NAMES = Setting.text("spark.extraListeners", "",
            "Classes of listeners that hear all of the application's events, separated by commas.");

    private ExtraListeners() {
    }

    /// Registers them on `bus`; a class that cannot be one is an error that names it.
    ///
    /// @param loader where the application's classes resolve
    public static void register(Conf conf, ClassLoader loader, ListenerBus bus) {
        String names = conf.get(NAMES);
        if (names.isBlank()) {
            return;
        }
        List<ListenerType> types = new ArrayList<>();
        types.addAll(Services.load(ListenerType.class));
        types.add(new OwnType());
        FiresteelConf settings = new FiresteelConf(false).setAll(conf.asMap());
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                register(load(name.trim(), loader), types, settings, bus);
            }
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw ListenerErrors.missing(name);
        } catch (LinkageError e) {
            throw ListenerErrors.threw(name, e);
        }
    }

    private static void register(Class<?> named, List<ListenerType> types, FiresteelConf settings, ListenerBus bus) {
        ListenerType type = types.stream()
                .filter(known -> known.type().isAssignableFrom(named))
                .findFirst()
                .orElseThrow(() -> ListenerErrors.noListener(named.getName(), types.getFirst().type().getName()));
        Object made = make(named, type, settings);
        if (made != null) {
            bus.add(type.onBus(made), ListenerBus.SHARED);
            LOG.info("Registered listener {}", named.getName());
        }
    }

    private static Object make(Class<?> named, ListenerType type, FiresteelConf settings) {
        try {
            Constructor<?> constructor = constructor(named, type.confType());
            return constructor.getParameterCount() == 0
                    ? constructor.newInstance()
                    : constructor.newInstance(type.conf(settings));
        } catch (NoSuchMethodException e) {
            throw ListenerErrors.noConstructor(named.getName(), type.confType().getSimpleName());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof UnsupportedOperationException) {
                LOG.info("Extension {} not being initialized.", named.getName());
                return null;
            }
            throw ListenerErrors.threw(named.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw ListenerErrors.threw(named.getName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> named, Class<?> conf) throws NoSuchMethodException {
        try {
            return named.getConstructor(conf);
        } catch (NoSuchMethodException e) {
            return named.getConstructor();
        }
    }

    /// The engine's own type, for listeners on the engine's class path.
    private record OwnType() implements ListenerType {
        @Override
        public Class<?> type() {
            return EventListener.class;
        }

        @Override
        public Class<?> confType() {
            return FiresteelConf.class;
        }

        @Override
        public Object conf(FiresteelConf settings) {
            return settings;
        }

        @Override
        public EventListener onBus(Object listener) {
            return (EventListener) listener;
        }
    }
}
