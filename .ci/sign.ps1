# Signs programs, setup files and MSIs with the office's certificate, and has the moment confirmed.
#
#   pwsh .ci/sign.ps1 FILE...
#
# The certificate is a .pfx as base64 in $env:CERTIFICATE, its password in $env:CERTIFICATE_PASSWORD.
# Without one nothing is signed, which is said where nobody overlooks it. One that is there and does
# not sign is an error.
param([Parameter(Mandatory, ValueFromRemainingArguments)][string[]]$Files)
$ErrorActionPreference = "Stop"

if (-not $env:CERTIFICATE) {
    Write-Host "::warning title=NOT SIGNED::There is no certificate, so $($Files -join ', ') stay unsigned, and Windows SmartScreen will warn of them. Put CERTIFICATE and CERTIFICATE_PASSWORD into the environment 'release'."
    exit 0
}
$signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\10.*\x64\signtool.exe" |
    Sort-Object { [version]$_.Directory.Parent.Name } | Select-Object -Last 1
if (-not $signtool) { throw "signtool.exe is not on this machine." }
$pfx = Join-Path $env:RUNNER_TEMP "certificate.pfx"
try {
    [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:CERTIFICATE))
    & $signtool.FullName sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /d "BeST Desktop" /f $pfx /p $env:CERTIFICATE_PASSWORD @Files
    if ($LASTEXITCODE -ne 0) { throw "signtool ended with $LASTEXITCODE." }
    & $signtool.FullName verify /pa /all @Files
    if ($LASTEXITCODE -ne 0) { throw "A signature does not hold." }
} finally {
    Remove-Item -Force -ErrorAction SilentlyContinue $pfx
}
