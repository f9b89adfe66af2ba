; The setup file for Windows, made by makensis. For one person without administrator rights
; (/CurrentUser, the default) or for the whole computer (/AllUsers); /S asks nothing.
;
;   makensis -DVERSION=0.1.0 -DFOUR_NUMBERS=0.1.0.0 -DSOURCE=dist/best-desktop
;            -DICON=best-desktop.ico -DOUT=best-desktop-0.1.0-setup.exe best-desktop.nsi
;
; Ends with 0 done, 1 cancelled, 2 stopped by an error, 5 the program is running.

Unicode true
; The 32-bit stub installs nothing where only 64-bit programs run.
Target amd64-unicode
!ifdef QUICKLY ; to try it, not to ship it
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!ifdef SIGN ; the script that signs; the uninstaller exists only in here
  !uninstfinalize 'bash "${SIGN}" "%1"' = 0
!endif

!define APP "BeST Desktop"
!define PUBLISHER "Bespoke Supportive Tenancies Ltd"
!define PROGRAM "best-desktop.exe"
!define CONTENTS "_internal-${VERSION}"
!define APP_ID "BespokeSupportiveTenancies.BeSTDesktop"
!define CASE_FILE "BeSTDesktop.CaseFile"
!define OURS "Software\BeST Desktop"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\BeST Desktop"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${APP}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${OURS}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${OURS}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"

Name "${APP} ${VERSION}"
OutFile "${OUT}"
BrandingText "${APP} ${VERSION}"
ManifestDPIAware true
ManifestSupportedOS Win10
VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey /LANG=2057 "ProductName" "${APP}"
VIAddVersionKey /LANG=2057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=2057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileDescription" "${APP} setup"
VIAddVersionKey /LANG=2057 "LegalCopyright" "© 2026 ${PUBLISHER}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Windows lets nobody write to a program that runs, whoever runs it.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "${APP} is running on this computer. Close it everywhere, then try again." /SD IDOK
      SetErrorLevel 5
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Take away the folders of other versions; the one in use is named last.
!macro REMOVE_CONTENTS_BUT KEPT
  FindFirst $0 $1 "$INSTDIR\_internal-*"
  ${DoWhile} $1 != ""
    ${If} $1 != "${KEPT}"
      RMDir /r "$INSTDIR\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
!macroend

; A Start menu entry that Windows knows to be the same program as the window.
!macro SHORTCUT LINK
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IShellLink::SetPath} $0 '("$INSTDIR\${PROGRAM}").r1'
    ${IShellLink::SetWorkingDirectory} $0 '("$INSTDIR").r1'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r1)'
    ${If} $1 P<> 0
      System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r2'
      System::Call '*(&w64 "${APP_ID}")p.r4'
      System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r3'
      ${IPropertyStore::SetValue} $1 '($2,$3)'
      System::Free $2
      System::Free $3
      System::Free $4
      ${IPropertyStore::Commit} $1 ""
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Save} $1 '("${LINK}",1)'
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
  ${IfNot} ${FileExists} "${LINK}"
    CreateShortcut "${LINK}" "$INSTDIR\${PROGRAM}"
  ${EndIf}
!macroend

Section "Program"
  !insertmacro REFUSE_WHILE_RUNNING
  ; 1: the new version beside the old one, whose program goes on finding its own folder.
  SetOverwrite ifdiff
  SetOutPath "$INSTDIR\${CONTENTS}"
  File /r "${SOURCE}/${CONTENTS}/*"
  ; 2: one step from the old version to the new.
  SetOverwrite on
  SetOutPath "$INSTDIR"
  File "/oname=best-desktop.new" "${SOURCE}/${PROGRAM}"
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\best-desktop.new", w "$INSTDIR\${PROGRAM}", i 9) i.r0'
  ${If} $0 = 0
    Delete "$INSTDIR\best-desktop.new"
    MessageBox MB_OK|MB_ICONSTOP "$INSTDIR\${PROGRAM} could not be replaced. Close ${APP} everywhere, then try again." /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
  ; 3: what only takes room now.
  !insertmacro REMOVE_CONTENTS_BUT "${CONTENTS}"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro SHORTCUT "$SMPROGRAMS\${APP}.lnk"
  WriteRegStr SHCTX "${OURS}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"

  WriteRegStr SHCTX "Software\Classes\.best" "" "${CASE_FILE}"
  WriteRegStr SHCTX "Software\Classes\${CASE_FILE}" "" "BeST Desktop case file"
  WriteRegStr SHCTX "Software\Classes\${CASE_FILE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${CASE_FILE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --database "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Case files lie where the office keeps them, and a person's drafts and log under %LOCALAPPDATA%:
; neither is ever touched.
Section "Uninstall"
  !insertmacro REFUSE_WHILE_RUNNING
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\best-desktop.new"
  !insertmacro REMOVE_CONTENTS_BUT ""
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${OURS}"
  ReadRegStr $0 SHCTX "Software\Classes\.best" ""
  ${If} $0 == "${CASE_FILE}"
    DeleteRegKey SHCTX "Software\Classes\.best"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${CASE_FILE}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
