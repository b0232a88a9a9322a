; SPDX-FileCopyrightText: The Dossier authors
; SPDX-License-Identifier: MIT
;
; The installer for Windows x64; made by make.bash, which gives VERSION, STAGE (the
; folder with all files), REMOVALS (how they go again), SIZE (KiB), ICON, OUT.
;
;   /S                     silent
;   /CurrentUser           for this person alone (as it is by itself); an administrator is
;                          asked by Windows even then
;   /AllUsers              for everybody, by an administrator
;   /D=FOLDER              last of all, not quoted
Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetDateSave on

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dossier"
!define CLASSES "Software\Classes"
!define PROGID "Dossier.AgentFile"
!define MULTIUSER_MINWIN 0x501
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Dossier"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startAsPerson
!define MUI_LANGDLL_ALLLANGUAGES
!include LogicLib.nsh
!include MultiUser.nsh
!include MUI2.nsh

Name "Dossier"
Caption "Dossier ${VERSION}"
BrandingText "Dossier ${VERSION}"
OutFile "${OUT}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Dossier"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Dossier, editor for AI-agent files"
VIAddVersionKey CompanyName "The Dossier authors"
VIAddVersionKey LegalCopyright "The Dossier authors, MIT licence"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

; What the desktop calls such a file; as in packaging/linux.
LangString AGENT ${LANG_ENGLISH} "AI agent"
LangString AGENT ${LANG_GERMAN} "KI-Agent"
LangString AGENT ${LANG_FRENCH} "Agent IA"
LangString AGENT ${LANG_SPANISH} "Agente de IA"
LangString AGENT ${LANG_JAPANESE} "AI エージェント"
LangString AGENT ${LANG_SIMPCHINESE} "AI 智能体"
LangString AGENT ${LANG_ARABIC} "وكيل ذكاء اصطناعي"

LangString RUNNING ${LANG_ENGLISH} "Dossier is running. Close its windows, then try again."
LangString RUNNING ${LANG_GERMAN} "Dossier läuft. Bitte seine Fenster schließen und es dann noch einmal versuchen."
LangString RUNNING ${LANG_FRENCH} "Dossier est ouvert. Fermez ses fenêtres, puis réessayez."
LangString RUNNING ${LANG_SPANISH} "Dossier está abierto. Cierre sus ventanas y vuelva a intentarlo."
LangString RUNNING ${LANG_JAPANESE} "Dossier が実行中です。ウィンドウを閉じてから、もう一度お試しください。"
LangString RUNNING ${LANG_SIMPCHINESE} "Dossier 正在运行。请关闭其窗口，然后重试。"
LangString RUNNING ${LANG_ARABIC} "يعمل Dossier الآن. يلزم إغلاق نوافذه ثم إعادة المحاولة."

; A program that runs cannot be written; nothing is half replaced.
!macro WAIT_UNTIL_CLOSED PROGRAM
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Quit
  ${Loop}
!macroend

!macro TELL_DESKTOP
  ; SHCNE_ASSOCCHANGED
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; Without the rights that the installer may have.
Function startAsPerson
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\dossier.exe"'
FunctionEnd

Function .onInit
  ; Of the folder that was asked for, MultiUser knows nothing.
  StrCpy $9 $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${If} $9 != ""
    StrCpy $INSTDIR $9
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  !insertmacro WAIT_UNTIL_CLOSED dossier.exe
  !insertmacro WAIT_UNTIL_CLOSED dossier-cli.exe
  ; One that stands in another folder: its uninstaller would take this one away.
  ReadRegStr $1 SHCTX "${KEY}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} $1 != $INSTDIR
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    ExecWait '"$1\uninstall.exe" /S /$MultiUser.InstallMode _?=$1'
    Delete "$1\uninstall.exe"
    RMDir "$1"
  ${EndIf}
  ; What an older version had and this one has not.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${STAGE}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "$(RUNNING)"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\Dossier.lnk" "$INSTDIR\dossier.exe"

  WriteRegStr SHCTX "${KEY}" "DisplayName" "Dossier"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\dossier.exe,0"
  WriteRegStr SHCTX "${KEY}" "Publisher" "The Dossier authors"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1

  ; Offered for Markdown, taken by nobody: which program opens it by itself stays as it
  ; was. The system looks at what stands behind the last dot, so that .agent.md cannot
  ; be of a kind of its own.
  WriteRegStr SHCTX "${CLASSES}\${PROGID}" "" "$(AGENT)"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\dossier.exe,1"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\Application" "ApplicationName" "Dossier"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\Application" "ApplicationIcon" "$INSTDIR\dossier.exe,0"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\dossier.exe" "%1"'
  WriteRegStr SHCTX "${CLASSES}\.md\OpenWithProgids" "${PROGID}" ""
  WriteRegStr SHCTX "${CLASSES}\.markdown\OpenWithProgids" "${PROGID}" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\dossier.exe" "FriendlyAppName" "Dossier"
  WriteRegStr SHCTX "${CLASSES}\Applications\dossier.exe\shell\open\command" "" '"$INSTDIR\dossier.exe" "%1"'
  WriteRegStr SHCTX "${CLASSES}\Applications\dossier.exe\SupportedTypes" ".md" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\dossier.exe\SupportedTypes" ".markdown" ""
  WriteRegStr SHCTX "Software\Dossier\Capabilities" "ApplicationName" "Dossier"
  WriteRegStr SHCTX "Software\Dossier\Capabilities" "ApplicationDescription" "Dossier"
  WriteRegStr SHCTX "Software\Dossier\Capabilities\FileAssociations" ".md" "${PROGID}"
  WriteRegStr SHCTX "Software\Dossier\Capabilities\FileAssociations" ".markdown" "${PROGID}"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Dossier" "Software\Dossier\Capabilities"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\dossier.exe" "" "$INSTDIR\dossier.exe"
  !insertmacro TELL_DESKTOP
SectionEnd

Section Uninstall
  !insertmacro WAIT_UNTIL_CLOSED dossier.exe
  !insertmacro WAIT_UNTIL_CLOSED dossier-cli.exe
  ; File by file: the folder may have been one that held something else.
  !include "${REMOVALS}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Dossier.lnk"

  DeleteRegKey SHCTX "${KEY}"
  DeleteRegKey SHCTX "${CLASSES}\${PROGID}"
  DeleteRegValue SHCTX "${CLASSES}\.md\OpenWithProgids" "${PROGID}"
  DeleteRegValue SHCTX "${CLASSES}\.markdown\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.md\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.markdown\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.md"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.markdown"
  DeleteRegKey SHCTX "${CLASSES}\Applications\dossier.exe"
  DeleteRegKey SHCTX "Software\Dossier\Capabilities"
  DeleteRegKey /ifempty SHCTX "Software\Dossier"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "Dossier"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\dossier.exe"
  !insertmacro TELL_DESKTOP
SectionEnd
