module it.app {
    requires it.shop;
    requires static org.jspecify;
}
