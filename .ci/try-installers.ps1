# Installs the setup file for one person and the MSI for everybody on this Windows, tries what was
# installed, and takes it away again. What counts is what lies on the disk.
#
#   pwsh .ci/try-installers.ps1 FOLDER
param([Parameter(Mandatory)][string]$Folder)
$ErrorActionPreference = "Stop"

function Start-Whole([string]$Program, [string[]]$Words) {
    # A program with a window is not waited for otherwise.
    $ended = (Start-Process -FilePath $Program -ArgumentList $Words -Wait -PassThru).ExitCode
    Write-Host "$Program $($Words -join ' ') ended with $ended"
    return $ended
}

function Assert-Gone([string]$Path) {
    # An uninstaller copies itself and returns at once.
    foreach ($second in 1..60) { if (-not (Test-Path $Path)) { return } ; Start-Sleep 1 }
    throw "$Path is still there."
}

function Assert-Works([string]$Place) {
    $report = Join-Path $env:RUNNER_TEMP "check.json"
    $ended = Start-Whole "$Place\best-desktop.exe" @("--self-check", "`"$report`"")
    Get-Content -Encoding utf8 $report
    if ($ended -ne 0) { throw "The self-check in $Place ended with $ended." }
}

$setup = (Get-ChildItem "$Folder/*-setup.exe").FullName
$msi = (Get-ChildItem "$Folder/*.msi").FullName
$env:QT_QPA_PLATFORM = "offscreen"

$own = "$env:LOCALAPPDATA\Programs\BeST Desktop"
if ((Start-Whole $setup @("/S", "/CurrentUser")) -ne 0) { throw "The setup file failed." }
Assert-Works $own
if (-not (Test-Path "HKCU:\Software\Classes\.best")) { throw "No file association." }
[void](Start-Whole "$own\uninstall.exe" @("/S", "/CurrentUser"))
Assert-Gone "$own\best-desktop.exe"

$everybodys = "$env:ProgramFiles\BeST Desktop"
if ((Start-Whole "msiexec.exe" @("/i", "`"$msi`"", "/qn")) -ne 0) { throw "The MSI failed." }
Assert-Works $everybodys
if ((Start-Whole "msiexec.exe" @("/x", "`"$msi`"", "/qn")) -ne 0) { throw "It was not taken away." }
Assert-Gone "$everybodys\best-desktop.exe"
