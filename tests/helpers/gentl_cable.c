/* A cable for GenTL: a producer that hands every call on to another one and fails it where a test says so.

   Built by gentl_bench.py with gcc. The other producer is named by GENTL_CABLE_TO; the test tells what to do
   through the file GENTL_CABLE_HAND, 64 numbers of 32 bits, which every process that loads this one shares:
   it is also where the registers of the camera's trigger lie, so that they outlive a client as in a camera.
   The camera's description is handed on with nodes for the trigger in it, in place of its indentation. */

#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

typedef intptr_t word; /* enough for every argument of GenTL's functions */
enum { OK = 0, IN_USE = -1004, IO = -1010, TIMEOUT = -1011, INVALID_VALUE = -1019 };
enum { UNPLUGGED, HELD, OCCUPIED, DAMAGED, PULSES, FIRED, MODE = 16, SOURCE, SELECTOR, EDGE, FIRE };
enum { ON = 1, LINE1 = 1 };
#define REGISTERS 0x70000000u
#define DESCRIPTION 0xf0000000u
#define INFO_IS_INCOMPLETE 7
#define INFO_FRAME_ID 16
#define BUFFERS 64

static volatile int32_t *hand;
static void *other;
static char *description;
static size_t description_size;
static word camera, new_buffer_event, streams[BUFFERS], buffers[BUFFERS], damaged_buffer;
static uint64_t frame_id;
static int32_t fired_seen, pulses_seen;

static const char NODES[] =
    "<Enumeration Name=\"TriggerSelector\" NameSpace=\"Standard\"><EnumEntry Name=\"AcquisitionStart\"><Value>0</Value>"
    "</EnumEntry><EnumEntry Name=\"FrameStart\"><Value>1</Value></EnumEntry><pValue>TrSel</pValue></Enumeration>"
    "<Enumeration Name=\"TriggerMode\" NameSpace=\"Standard\"><EnumEntry Name=\"Off\"><Value>0</Value></EnumEntry>"
    "<EnumEntry Name=\"On\"><Value>1</Value></EnumEntry><pValue>TrMode</pValue></Enumeration>"
    "<Enumeration Name=\"TriggerSource\" NameSpace=\"Standard\"><EnumEntry Name=\"Software\"><Value>0</Value>"
    "</EnumEntry><EnumEntry Name=\"Line1\"><Value>1</Value></EnumEntry><pValue>TrSrc</pValue></Enumeration>"
    "<Enumeration Name=\"TriggerActivation\" NameSpace=\"Standard\"><EnumEntry Name=\"RisingEdge\"><Value>0</Value>"
    "</EnumEntry><EnumEntry Name=\"FallingEdge\"><Value>1</Value></EnumEntry><pValue>TrEdge</pValue></Enumeration>"
    "<Command Name=\"TriggerSoftware\" NameSpace=\"Standard\"><pValue>TrFire</pValue><CommandValue>1</CommandValue>"
    "</Command>";
static const char REGISTER[] =
    "<IntReg Name=\"%s\"><Address>0x700000%s</Address><Length>4</Length><AccessMode>RW</AccessMode><pPort>Device"
    "</pPort><Cachable>NoCache</Cachable><Sign>Unsigned</Sign><Endianess>LittleEndian</Endianess></IntReg>";
/* a register's address is four times its place in the shared numbers */
static const char *PLACES[][2] = {{"TrMode", "40"}, {"TrSrc", "44"}, {"TrSel", "48"}, {"TrEdge", "4C"}, {"TrFire", "50"}};

static int prepare(void) {
    if (other) return 1;
    other = dlopen(getenv("GENTL_CABLE_TO"), RTLD_NOW | RTLD_LOCAL);
    int file = open(getenv("GENTL_CABLE_HAND"), O_RDWR);
    hand = mmap(0, 256, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    return other != 0 && hand != MAP_FAILED;
}

static void rest(long milliseconds) {
    struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    nanosleep(&time, 0);
}

static void hold(void) {
    while (hand[HELD]) rest(5);
}

/* Every function takes eight words here: more than were passed are handed on as they are and read by nobody. */
#define TAKES word a, word b, word c, word d, word e, word f, word g, word h
typedef int32_t (*function)(TAKES);

static int32_t hand_on(const char *name, TAKES) {
    function real = (function)dlsym(other, name);
    return real ? real(a, b, c, d, e, f, g, h) : -1003;
}

#define REACHES_CAMERA(name) \
    int32_t name(TAKES) { hold(); return hand[UNPLUGGED] ? IO : hand_on(#name, a, b, c, d, e, f, g, h); }
#define LOCAL(name) \
    int32_t name(TAKES) { return prepare() ? hand_on(#name, a, b, c, d, e, f, g, h) : -1001; }

LOCAL(GCInitLib) LOCAL(GCCloseLib) LOCAL(GCGetInfo) LOCAL(GCGetLastError) LOCAL(GCGetNumPortURLs) LOCAL(GCGetPortInfo)
LOCAL(GCGetPortURL) LOCAL(GCGetPortURLInfo) LOCAL(GCUnregisterEvent) LOCAL(TLOpen) LOCAL(TLClose) LOCAL(TLGetInfo)
LOCAL(TLGetInterfaceID) LOCAL(TLGetInterfaceInfo) LOCAL(TLGetNumInterfaces) LOCAL(TLOpenInterface)
LOCAL(TLUpdateInterfaceList) LOCAL(IFClose) LOCAL(IFGetDeviceID) LOCAL(IFGetInfo) LOCAL(IFGetParentTL)
LOCAL(DevClose) LOCAL(DevGetInfo) LOCAL(DevGetDataStreamID) LOCAL(DevGetNumDataStreams)
LOCAL(DevGetParentIF) LOCAL(EventGetDataInfo) LOCAL(EventGetInfo) LOCAL(EventKill) LOCAL(EventFlush)
LOCAL(DSRevokeBuffer) LOCAL(DSAllocAndAnnounceBuffer) LOCAL(DSFlushQueue) LOCAL(DSClose) LOCAL(DSStopAcquisition)
LOCAL(DSGetBufferID) LOCAL(DSGetBufferChunkData) LOCAL(DSGetNumBufferParts) LOCAL(DSGetBufferPartInfo)
LOCAL(DSGetParentDev) LOCAL(DSGetInfo) LOCAL(DSAnnounceBuffer)
REACHES_CAMERA(DevOpenDataStream) REACHES_CAMERA(GCWritePortStacked) REACHES_CAMERA(GCReadPortStacked)

int32_t IFUpdateDeviceList(TAKES) { hold(); return hand_on("IFUpdateDeviceList", a, b, c, d, e, f, g, h); }

int32_t IFGetNumDevices(TAKES) {
    int32_t told = hand_on("IFGetNumDevices", a, b, c, d, e, f, g, h);
    if (hand[UNPLUGGED]) *(uint32_t *)b = 0;
    return told;
}

int32_t IFGetDeviceInfo(TAKES) {
    return hand[UNPLUGGED] ? IO : hand_on("IFGetDeviceInfo", a, b, c, d, e, f, g, h);
}

int32_t IFOpenDevice(TAKES) {
    hold();
    return hand[UNPLUGGED] ? IO : hand[OCCUPIED] ? IN_USE : hand_on("IFOpenDevice", a, b, c, d, e, f, g, h);
}

static size_t add(char *to, const char *text, size_t size) {
    memcpy(to, text, size);
    return size;
}

static size_t add_registers(char *to) {
    size_t used = 0;
    for (size_t place = 0; place < sizeof PLACES / sizeof *PLACES; place++) {
        const char *rest_of = REGISTER;
        for (int part = 0; part < 2; part++) {
            const char *gap = strstr(rest_of, "%s");
            used += add(to + used, rest_of, gap - rest_of);
            used += add(to + used, PLACES[place][part], strlen(PLACES[place][part]));
            rest_of = gap + 2;
        }
        used += add(to + used, rest_of, strlen(rest_of));
    }
    return used;
}

/* The camera's description without its indentation, with the nodes, and blanks up to the size it had. */
static void describe(void) {
    size_t size = 64 * 1024, asked = size, used = 0;
    char *own = malloc(size);
    while (hand_on("GCReadPort", camera, DESCRIPTION, (word)own, (word)&asked, 0, 0, 0, 0) != OK) asked = --size;
    char *made = malloc(2 * size), *end = own + size;
    for (char *at = own; at < end; at++) {
        if (!strncmp(at, "</RegisterDescription>", 22)) {
            used += add(made + used, NODES, sizeof NODES - 1);
            used += add_registers(made + used);
        }
        if (!(*at == ' ' && (at == own || at[-1] == '\n' || at[-1] == ' '))) made[used++] = *at;
    }
    if (used > size) abort();
    memset(made + used, ' ', size - used);
    free(own);
    description = made;
    description_size = size;
}

static int is_register(uint64_t address, size_t size) {
    return address >= REGISTERS && address + size <= REGISTERS + 256;
}

int32_t GCReadPort(word port, uint64_t address, void *data, size_t *size) {
    hold();
    if (hand[UNPLUGGED]) return IO;
    if (is_register(address, *size)) {
        memcpy(data, (const char *)hand + (address - REGISTERS), *size);
        return OK;
    }
    if (port != camera || address < DESCRIPTION)
        return hand_on("GCReadPort", port, address, (word)data, (word)size, 0, 0, 0, 0);
    if (!description) describe();
    if (address - DESCRIPTION + *size > description_size) return IO;
    memcpy(data, description + (address - DESCRIPTION), *size);
    return OK;
}

int32_t DevGetPort(word device, word *port) {
    int32_t told = hand_on("DevGetPort", device, (word)port, 0, 0, 0, 0, 0, 0);
    camera = *port;
    return told;
}

int32_t GCWritePort(word port, uint64_t address, const void *data, size_t *size) {
    hold();
    if (hand[UNPLUGGED]) return IO;
    if (!is_register(address, *size))
        return hand_on("GCWritePort", port, address, (word)data, (word)size, 0, 0, 0, 0);
    int32_t value = *(const int32_t *)data;
    int place = (int)(address - REGISTERS) / 4;
    if (place == EDGE && value) return INVALID_VALUE; /* a falling edge: offered, and refused all the same */
    if (place == FIRE)
        hand[FIRED]++;
    else
        hand[place] = value;
    return OK;
}

int32_t GCRegisterEvent(word source, int32_t kind, word *event) {
    int32_t told = hand_on("GCRegisterEvent", source, kind, (word)event, 0, 0, 0, 0, 0);
    if (told == OK && kind == 1) new_buffer_event = *event;
    return told;
}

int32_t DSQueueBuffer(word stream, word buffer) {
    for (int at = 0; at < BUFFERS; at++)
        if (!buffers[at] || buffers[at] == buffer) {
            buffers[at] = buffer;
            streams[at] = stream;
            break;
        }
    return hand_on("DSQueueBuffer", stream, buffer, 0, 0, 0, 0, 0, 0);
}

int32_t DSStartAcquisition(TAKES) {
    hold();
    if (hand[UNPLUGGED]) return IO;
    frame_id = 0;
    fired_seen = hand[FIRED];
    pulses_seen = hand[PULSES];
    return hand_on("DSStartAcquisition", a, b, c, d, e, f, g, h);
}

/* Whether the image that has just come is wanted by a trigger. */
static int is_wanted(void) {
    if (hand[MODE] != ON) return 1;
    int32_t *seen = hand[SOURCE] == LINE1 ? &pulses_seen : &fired_seen;
    if (*seen == hand[hand[SOURCE] == LINE1 ? PULSES : FIRED]) return 0;
    ++*seen;
    return 1;
}

static void give_back(word buffer) {
    for (int at = 0; at < BUFFERS; at++)
        if (buffers[at] == buffer) DSQueueBuffer(streams[at], buffer);
}

int32_t EventGetData(word event, word *data, size_t *size, uint64_t timeout_ms) {
    hold();
    if (event != new_buffer_event) return hand_on("EventGetData", event, (word)data, (word)size, timeout_ms, 0, 0, 0, 0);
    if (hand[UNPLUGGED]) {
        rest((long)timeout_ms); /* a pulled cable is silence to most producers */
        return TIMEOUT;
    }
    struct timespec from, now;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (;;) {
        int32_t told = hand_on("EventGetData", event, (word)data, (word)size, timeout_ms, 0, 0, 0, 0);
        if (told != OK) return told;
        if (is_wanted()) break;
        give_back(*data);
        clock_gettime(CLOCK_MONOTONIC, &now);
        if ((now.tv_sec - from.tv_sec) * 1000 + (now.tv_nsec - from.tv_nsec) / 1000000 >= (long)timeout_ms) return TIMEOUT;
    }
    frame_id++;
    damaged_buffer = hand[DAMAGED] ? *data : 0;
    if (hand[DAMAGED] > 0) hand[DAMAGED]--;
    return OK;
}

int32_t DSGetBufferInfo(word stream, word buffer, int32_t what, int32_t *type, void *value, size_t *size) {
    int32_t told = hand_on("DSGetBufferInfo", stream, buffer, what, (word)type, (word)value, (word)size, 0, 0);
    if (told == OK && value && what == INFO_IS_INCOMPLETE && buffer == damaged_buffer) *(uint8_t *)value = 1;
    if (told == OK && value && what == INFO_FRAME_ID && hand[MODE] == ON) *(uint64_t *)value = frame_id;
    return told;
}
