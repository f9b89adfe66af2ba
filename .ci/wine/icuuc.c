/* For wine alone: the part of icuuc.dll (in Windows 10 from 1703 on) that Qt's core library asks
   for. Opening a converter always fails, so only old code pages by name are missed. */
#define EXPORTED __declspec(dllexport)
#define FAILS 4 /* U_FILE_ACCESS_ERROR */

EXPORTED void *ucnv_open(const char *name, int *error) { if (error) *error = FAILS; return 0; }
EXPORTED void ucnv_close(void *converter) {}
EXPORTED void ucnv_reset(void *converter) {}
EXPORTED signed char ucnv_getMaxCharSize(void *converter) { return 1; }
EXPORTED const char *ucnv_getName(void *converter, int *error) { if (error) *error = FAILS; return ""; }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { if (error) *error = FAILS; return 0; }
EXPORTED const char *ucnv_getAvailableName(int number) { return 0; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED int ucnv_toUCountPending(void *converter, int *error) { return 0; }
EXPORTED int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
EXPORTED void ucnv_getToUCallBack(void *converter, void **action, const void **context) { if (action) *action = 0; if (context) *context = 0; }
EXPORTED void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **old, const void **old_context, int *error) { if (error) *error = FAILS; }
EXPORTED void ucnv_setFromUCallBack(void *converter, void *action, const void *context, void **old, const void **old_context, int *error) { if (error) *error = FAILS; }
EXPORTED void ucnv_cbToUWriteUChars(void *arguments, const void *source, int length, int offset, int *error) { if (error) *error = FAILS; }
EXPORTED void ucnv_cbFromUWriteUChars(void *arguments, const void **source, const void *limit, int offset, int *error) { if (error) *error = FAILS; }
EXPORTED void ucnv_toUnicode(void *converter, void **target, const void *target_end, const char **source, const char *source_end, int *offsets, signed char flush, int *error) { if (error) *error = FAILS; }
EXPORTED void ucnv_fromUnicode(void *converter, char **target, const char *target_end, const void **source, const void *source_end, int *offsets, signed char flush, int *error) { if (error) *error = FAILS; }
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}

int _fltused = 0;
int DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
