@echo off
rem Starts Kith with Java 21 or newer: JAVA_HOME, then PATH.
rem   kith                  the window, on the network of last time or else on a sample
rem   kith FILE.kith        the window, on this network
rem   kith COMMAND ...      the command line: kith --help
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --version >nul 2>nul
if errorlevel 1 (
  echo kith: needs Java 21 or newer: install it and put it on the PATH, or set JAVA_HOME. 1>&2
  exit /b 2
)
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "options=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC"
if "%~1"=="" goto window
if /i "%~x1"==".kith" goto network
"%java%" %options% -jar "%launcher%" -application kith.app.cli %*
exit /b %errorlevel%
:network
start "Kith" "%java%w" %options% -jar "%launcher%" -network "%~f1"
exit /b 0
:window
start "Kith" "%java%w" %options% -jar "%launcher%"
exit /b 0
