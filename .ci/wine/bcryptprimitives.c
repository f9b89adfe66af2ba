/* For wine alone: bcryptprimitives.dll, which Windows has and wine does not. Rust libraries take
   their random bytes from it. */
unsigned char __stdcall SystemFunction036(void *buffer, unsigned long length); /* RtlGenRandom */

__declspec(dllexport) int ProcessPrng(unsigned char *buffer, unsigned long long length)
{
    return SystemFunction036(buffer, (unsigned long)length);
}

int DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
