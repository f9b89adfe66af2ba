"""Lists what the libraries of a Windows program ask Windows for, and refuses what it may lack.

    python outside_libraries.py FOLDER

Reads the import tables of every .exe, .dll and .pyd in the folder. What the folder does not hold
itself must be in the list below, which every Windows 10 from 1703 on has: then nothing else, no
"Visual C++ redistributable", has to be installed first.
"""

import sys
from collections import defaultdict
from pathlib import Path

import pefile

X86_64 = 0x8664
WINDOWS_HAS = """
    advapi32 authz bcrypt bcryptprimitives cabinet cfgmgr32 comctl32 comdlg32 credui crypt32
    d2d1 d3d11 d3d12 d3d9 dbghelp dnsapi dwmapi dwrite dxgi dxva2 gdi32 hid icuuc imm32 iphlpapi
    kernel32 mpr mscms msi ncrypt netapi32 normaliz ntdll ole32 oleacc oleaut32 opengl32 pdh
    powrprof propsys psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi ucrtbase
    uiautomationcore user32 userenv usp10 uxtheme version winhttp wininet winmm winspool.drv
    wintrust ws2_32 wtsapi32
"""
TABLES = (
    ("IMAGE_DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_IMPORT"),
    ("IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"),
)


def main(folder: Path) -> int:
    """Prints the libraries asked of Windows; returns 1 where one may be missing there."""
    files = [file for file in folder.rglob("*") if file.suffix.lower() in {".exe", ".dll", ".pyd"}]
    inside = {file.name.lower() for file in files}
    outside: defaultdict[str, set[str]] = defaultdict(set)
    problems = [] if files else [f"{folder} holds no program"]
    for file in files:
        program = pefile.PE(str(file), fast_load=True)
        if program.FILE_HEADER.Machine != X86_64:
            problems.append(f"{file.name} is not for 64-bit Windows on Intel or AMD")
        program.parse_data_directories(
            [pefile.DIRECTORY_ENTRY[directory] for directory, _ in TABLES]
        )
        for _, attribute in TABLES:
            for entry in getattr(program, attribute, []):
                name = entry.dll.decode("ascii", "replace").lower()
                if name not in inside:
                    outside[name].add(file.name)
    for name, wanted_by in sorted(outside.items()):
        stem = name.removesuffix(".dll")
        if stem not in WINDOWS_HAS.split() and not stem.startswith("api-ms-win-"):
            problems.append(f"{name}, wanted by {', '.join(sorted(wanted_by))}")
    asked = sorted(name for name in outside if not name.startswith("api-ms-win-"))
    print(f"{len(files)} programs and libraries; of Windows they want {', '.join(asked)}")
    for problem in problems:
        print(f"NOT ALLOWED: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
