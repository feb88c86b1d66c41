// The leak checker asks this function which leaks are not ours. fontconfig keeps its
// configuration until the process ends (about 42 KB); everything else is reported.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig.so\n"; }
