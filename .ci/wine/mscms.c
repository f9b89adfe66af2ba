/* For wine alone: the four colour-profile functions that Qt's window plug-in asks for. None finds
   a profile, as on a screen that has none. */
#define EXPORTED __declspec(dllexport)

EXPORTED void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned mode) { return 0; }
EXPORTED int CloseColorProfile(void *profile) { return 1; }
EXPORTED int GetColorProfileFromHandle(void *profile, void *buffer, unsigned *size) { return 0; }
EXPORTED void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }

int DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
