<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>messages</name>
    <message>
        <source>"{0}" names a defect, and the part is not confirmed as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{0}' cannot be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{0}' has no source training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{0}' is not a trigger mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{0}' is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{0}' of {1} cannot be {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(comes with the program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({0} of the brightness of the others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({0} packets from the first gap on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and the scores of passed parts have drifted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, judged by a model that has learned {0} more confirmed in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no model is reliable on these goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board of {0} x {1} squares cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect name must not hold control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect name of {0} characters is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of more than {0} pixels cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of {0} x {1} pixels does not fit a PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger network on a larger image: takes longer, no better on average. Compare both on your part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of {0}/{1} is longer than any that a recording has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part could not be recorded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is a good or a defect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is cut out of a rectangle, but the region is a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is not cut out at {0} times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is not cut out so far from its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is not cut out to {0} x {1} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that is cut out of its background is not aligned to the first reference as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part was not inspected, so the figures mean nothing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part was not inspected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decided that record {0} is a {1}; it cannot be learned as a {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polygon needs at least 3 points, got {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of {0} frames a second is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe keeps {0} confirmed defects; {1} has room for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe takes {0} taught goods; this would be number {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe takes {0} taught goods; {1} has room for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference has no valid pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region needs a positive width and height, got {0} x {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region with shapes needs the frame size it was drawn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale cannot belong to frames of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale of {0} mm per pixel is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift report is a .pdf or .html file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spread of {0} px is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square of {0} mm is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate a recipe version again; name the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate or dismiss its candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add good parts: with one, nobody can tell how much goods differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} frames of {1} were read.{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} goods lie the same way. If parts also come turned or with another face up, show the other face of the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} goods were shot under the same light (brightness differs by {1} %). If the line's light changes (another lamp, daylight), show one good under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} images of {1} were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit entry {0} of {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image could not be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image has no valid pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of pixel format {0} cannot be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input size of {0} pixels cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another producer lists the same camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere: details may move within the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aravis gives it the status {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aravis is not installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aravis is too old here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be exported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entry {0} is stored, but not recorded as the end: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basler camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basler camera {0} cannot be opened: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basler camera: {0} is no option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basler's camera software cannot be loaded: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CKAAD has no option '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CKAAD's option 'cosine' cannot be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CKAAD's option '{0}' cannot be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CKAAD, coarse-knowledge adversarial reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COFT has no contrast '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COFT has no option '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COFT needs a Lite, ResNet or ConvNeXt backbone; {0} is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COFT's option 'negatives' says yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COFT's option '{0}' cannot be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COFT-AD, contrastive fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the further view back, left, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera with a GenTL producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {0} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {0} is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {0} is not on USB. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cb Y Cr Y, 16 to 235</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cb Y Cr Y, full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the decision in Review, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the trigger mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them in Settings, Shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address, port and network cable, and that the camera is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cable and trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable, plug it in again, then start the source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable, then start the source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its power and cable, and that its address fits this computer's network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its power and cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check path, login (in the address or ~/.netrc) and format (H.264, H.265, MJPEG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data folder's disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path or mount the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the wire of the trigger, and that parts do not follow too fast for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with synthetic defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 'surface', or take the goods in front of a plain background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, BMP, TIFF or WebP files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a grey or colour format with 8 bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder to record to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version without further views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a whole number from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a width that divides by twice the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backbone, for instance efficientnet_lite0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another pixel_format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the export or mend this one; what was there is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose auto, cpu or cuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cpu or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no alignment, or 'surface'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose points at least {0} pixels apart, the further the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that `inspector record` or the Record button made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recipe of the view again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose those that differ most, or enroll the part anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose those that differ most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0} or {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0}, {1} or {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, in this order, from: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing what to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there. After a crash the camera frees itself within a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or shrink it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, and check `inspector cameras`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it; on USB, check the permissions of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing flagged parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing needs at least one good and one defect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the version in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the defect, or leave the name out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count its squares, black and white: {0} to {1} each way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop or shrink it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE FROM unwritten_images WHERE address = ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DFD cannot use {0} = {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DFD has no Perlin head '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DFD has no option '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DFD, dual-path frequency discriminators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide flagged parts in Review first, or choose other records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this file and measure the scale again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this file and save the camera settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this file and set the limits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration on the simulated line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected pickle protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this learning and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle, or choose 'surface'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the region inside the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the worst parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll 2 to 8 good parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll the part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll the part anew with goods that show what the line shows today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrollment needs {0} to {1} good parts, got {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrollment takes {0} to {1} good parts, got {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every frame was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing recipes: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the board on something flat and lay it where the parts lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: each detail has its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} of the recording ({1}/{2}) is not usable: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} of {1} cannot be decoded: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} of {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another data folder; what is stored is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or record to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GenTL camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GenTL cameras need the libraries harvesters and genicam, which are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GenTL producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the checkpoint again, or train it again with `inspector train`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again, or make it with `inspector train`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GigE Vision or USB3 Vision camera (Aravis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --since before --until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 0 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder, an image, a video, or one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a length above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 0 (as fast as read) to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a source with goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from {0} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an id from `inspector cameras` or an address, for instance aravis:192.168.0.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every view a camera, or every view files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every view its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance aravis:192.168.0.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance back=folder:/data/back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance back=washer-back@2:basler:22345678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance basler:24005555.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance genicam:24005555; `inspector cameras` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance rtsp://192.168.0.20/stream1 or http://192.168.0.20/video.mjpg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance webcam:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for instance {0}:/data/parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more time, a machine with less to do, or a smaller backbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this account the right to it or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the file that this training left, or start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good {0} ({1}) is the same image as good {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good {0} is unlike the others ({1} times their score). Is it good? If yes, add one more like it; if not, take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good {0} shows no part to cut out: nothing stands out from the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods {0} and {1} look like one part shot twice and tell no more than one. Show another part instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out scores need goods: two parts, or one part with augmented views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parts lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images can be stored again. Those that were waiting are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images cannot be stored: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the pixel format 0x{0} cannot be shown: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the checkpoint again, or train one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the checkpoint again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the recipe package again, restore the folder from a backup, or enroll the part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the weights file it was trained on, or train it anew on these weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the weights it was trained on, or train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Debian's or Ubuntu's package libaravis-0.8-0 (0.8.26 or later).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install 'inspector-station[basler]'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them with: pip install 'inspector-station[genicam]'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another program now, or was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached: its network address does not fit this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer any more: no power, no cable, or restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer any more: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer this program any more: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer: its address may not fit this computer's network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not start to deliver: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave {0} damaged images in a row: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives images of {0} channels and type {1}, shape {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no further image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no image with {0} = {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use by a program: another one or this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already: in another program, or in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps those it had. Use a file saved from this model of camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lost its connection to this program: it was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a {0} from {1} to {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be from {0} to {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offered {0} and keeps {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted; what was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not ended in order; what came after them is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address does not fit this computer's network: set it with Basler's pylon IP Configurator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its delivery could not be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its driver did not answer within {0} s. Search again, or restart Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its driver does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its driver does not answer: others wait already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its driver failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its further views: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trigger cannot be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging has stopped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging parts without a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging stored parts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging stored parts with both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging synthetic defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the {0} that differ most (command line: --limit {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a part into the picture, and light it as the good parts were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it flat in the plane of the parts, with the camera looking straight down, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the part as in the first reference image, or choose another alignment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the part as in the first reference image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from {0} with {1}{2} (learning {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning did not finish within its budget of {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning what good looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than {0} MiB are free in {1}. Export and remove old data, or store images of flagged parts only (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the line run, or keep all images (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the station store images (Settings) and teach the next such part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits must be finite numbers, got {0} and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits must satisfy 0 &lt; review &lt;= reject, got review {0}, reject {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of {1}/{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at confirmed defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at goods and pseudo-defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for what resembles confirmed defects; learned within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the ignore areas smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a row of squares and divide by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {0} synthetic defects drawn on these goods, against the {1} goods as each model scores them before it has seen them and once more when it has. Real defects look different; with {2} goods a single unusual one can move a figure by up to {3} points; and a model that learns from made-up defects has some advantage here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it aside or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name records of this recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name sources that hold images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network camera (RTSP, or MJPEG over HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CUDA device can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board of {0} x {1} squares is seen in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera answers for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera gave an image of {0} triggers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera {0}:{1} was found {2}.{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heatmap is stored for record {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image{0} came{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No millimetres: {0} Measure the scale again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is known whose {0} is '{1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the region counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part was inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for {0}: add yourself to the group video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records match, so there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored part of {0} has an image to judge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trend here: it follows what {0} passes after its first {1} parts, which are the period taken as in control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict within {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {0} yet: nothing was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen models could be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these records was reviewed, so there is nothing to make a data set of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found on this machine. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found. Check cable, power and network, and that no firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to learn from: no reference image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime cpu, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime {0} refuses the graph of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR IGNORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object: cut out of its background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part is looked at by 2 to {0} cameras, not by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of Basler cameras can: give for instance basler:24005555.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you may read it: chmod 600 ~/.netrc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV cannot read it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or give its address, for instance aravis:192.168.0.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that a person reviewed, in the layout of MVTec AD: one folder a recipe.

train/good     reference images of the recipe versions that judged these parts
test/good      parts that a person called good (false rejects); where a recipe has no reference image here,
               the first of every two of them is in train/good instead
test/NAME      confirmed defects, by the name a person gave them; "defect" where they have none
split.csv      where every image is from, who decided, and what could not be exported

The same pixels are written once, so no test image is a train image. There are no masks (ground_truth): nobody
drew one. Anomalib's Folder reader opens this without masks:
    Folder(name="...", root="RECIPE", normal_dir="train/good", normal_test_dir="test/good",
           abnormal_dir=["test/NAME", ...])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatchCore, few-shot memory bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again and check `inspector cameras`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, and check `inspector cameras` and the setting gentl_producers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, and check `inspector cameras`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, and check `inspector cameras`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing good and damaged copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing views of each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving 1 % at 95 % confidence takes {0} goods without a reject. Goods shot on another day can score higher: confirm some in review before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional limit from {0}{1}. Without assumptions, {2} good{3} cannot promise fewer than {4} % false rejects; the limit aims at fewer than {5} % by assuming that log scores of goods are normally distributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} cannot be taught: the part was not found where it was enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} has no decision to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} has no stored image to teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} has no view {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} is of {1}, not of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RegAD with adversarial loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RegAD, registration of features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or shrink an ignore area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with an image of another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the database from a backup; the image is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the images folder from a backup; the record itself is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it: what was finished is kept. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of {0} pixels of {1} with padding are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pip install onnxruntime onnx`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pip install {0}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as RGB or grey with 8 or 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with 8 or 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one with Basler's pylon Viewer or `inspector camera-settings`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring goods the model has not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `inspector audit verify`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `inspector learn --list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `inspector recipe list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `inspector records`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set stn to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera back to the recipe's size or enroll the part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera back to the recipe's size, or draw the region again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera up as in the recipe, or enroll the part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera's size back, or enroll the part again with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the delay to 0, or delay the signal outside the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting {0}: {1} is not usable ({2}); {3} is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting {0}: {1} is not usable: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift report written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts are {0}; see Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts need names and start times that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siamese encoder with memory bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the line and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface: the whole region is the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on 'Look for cameras on the network' in Settings, or give --network to inspector cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught good {0} looks like confirmed defect {1} where that is worst ({2} % alike). Learned together they weaken each other: decide which of both is right and change the decision on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a record that shows the part, or enroll anew if parts lie otherwise now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor 'aligned.deviation' of the checkpoint is not above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor 'gaussian.shrunk' of the fitted model does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor 'gaussian.unit' of the fitted model is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor 'scales' of the fitted model is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor 'settings' of the fitted model is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor 'units.images' of the fitted model is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor '{0}' has a deviation that is not above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor '{0}' has shape {1}, expected {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor '{0}' holds values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor '{0}' holds values that are not above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor '{0}' of the checkpoint holds values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor '{0}' of {1} holds values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adversarial training has no fitting tensor '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was tampered with or damaged: {0}. Compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is tilted by about {0} degrees: it looks {1} longer along one direction than across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is tilted: one side of it looks {0} larger than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave an image that no trigger had asked for; it was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave no image within {0} of its trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no images: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives {0} x {1} pixels, the references have {2} x {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has not answered {0} waiting commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is gone: unplugged, or taken over by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera or its driver had no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sent data that is no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera takes no trigger: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was still busy with the trigger before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera's trigger follows the trigger mode of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cameras are out of step since {0}: one of them missed a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint has no fitting tensor '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corners of the board lie {0} pixels off an even grid: the board is bent, or the lens bends straight lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are used; the file is kept with the ending .bad at the next save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take what waits within {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has not taken {0} waiting records for {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {0} has less than {1} MiB left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {0} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver of {0} is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file wanted is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model cannot be built: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model does not belong here: {0}: recipe says {1}, artifact says {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model does not give the scores it gave when it was enrolled (self-test: {0} then, {1} now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model has an input size of {0} x {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model has no usable 'templates'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model has no {0} tensor '{1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model has no {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model was made by a newer Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} in {1} is ignored: {2} Rename it or move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is {0} x {1} pixels, but the region was drawn on {2} x {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is {0} x {1} pixels, the reference it is aligned to {2} x {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames are {0} x {1} pixels, the recipe was set up with {2} x {3}: parts are not inspected until the size is set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heatmap of record {0} is damaged: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ignore areas cover the whole region, so nothing would be inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image came truncated: {0} of {1} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image came with a size of {0} x {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image differs much from the others. Check that it shows a good part of the same kind in the same light; else delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has only {0} of the sharpness of the others. Focus the lens or hold the part still, then retake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is out of focus. Focus the lens or hold the part still, then retake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is {0} pixels wide; {1} comes in pairs of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is {0}{1}. Set exposure or light as for the other images, then retake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image store is closed; nothing can be stored any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {0} is lost: the station stopped before it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {0} was changed since it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last audit entry {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learned model is not the one of this learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning process ended unexpectedly ({0}); inspection is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning said nothing for {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning {0} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning {0} has no candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning {0} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line did not change over to {0}: it judges nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has ended; this trigger was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is being recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line runs without a camera for this view. Stop the line and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logins in ~/.netrc cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method {0} does not say what it compares with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use; it learns good parts only and leaves confirmed defects out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model runs on torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was not searched because {0} is local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was not searched. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's tensor '{0}' holds no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's tensor '{0}' is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's tensor '{0}' is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of a scale has {0} characters, more than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option is {0}=FILE.pfs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package that brings {0} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part does not lie as enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part lies to {0} outside the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part was not found where it was enrolled: alignment quality {0}, at least {1} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part was not found: nothing stands out from the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel format {0} cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The producer cannot be used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The producer {0} crashed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The producer {0} gave no answer within {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The producer {0} stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue of {0} waiting parts was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe was set up with {0}; this is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record itself is complete. While a station runs on this data folder, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {0} was made by a newer Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is too small or too far outside to align parts by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies to {0} outside the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region shows no detail ({0} grey levels). Check that the part is in it, the light and the lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the learning has other files: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale belongs to frames of {0}; this one has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {0} = {1} of the recipe is not in force: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {0} cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift report failed: {0}. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift report is not written yet, it is tried again. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest network and the least time a part: the place to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station was stopped before this part was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger of the camera was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger rate must not be negative and the interval must be positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two points are {0} pixels apart, which is too close to be exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view {0} names no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {0} are not on this machine ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole board with a white margin must be in view, sharp and evenly lit; count its squares, black and white, along both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer is closed; nothing can be stored any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no held-out scores to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no held-out scores to set limits from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no source images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recipe {0}; {1} differs in upper and lower case only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Basler camera with the serial number {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backbone '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image to take statistics of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image {0}. The images of one part must have the same name in every folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no learning {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe package at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source-trained checkpoint of {0} for {1} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to decode {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same image as number {0}. Delete it or take another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This learning is still running, perhaps in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be the part of number {0}, not moved. Each image should show another part, so take the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the method anew, or get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained with confirmed defects; takes as long as you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {0} of {1}, step {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger: {0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned: parts may lie at any angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it with letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD cannot have a width of {0} with {1} heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD cannot use steps = {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD cannot use tune = {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD has no option '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD has no setting '{0}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD with adversarial loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD's setting '{0}' cannot be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UniAD, feature reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again; if that does not help, restart Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the camera, plug it in again, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Inspector or choose another data folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Inspector, or enroll the part anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright: parts always lie the same way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --format pdf or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, spaces, dots, underscores or hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to {0} letters, digits, spaces, hyphens or underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use MP4, AVI or MKV, or copy the file again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PNG, JPEG, BMP, TIFF or WebP files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the state_dict of the network, as .pth or .safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the state_dict of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0} for its next version, or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {0} was not inspected: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {0}: {1} The part was seen by {2} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {0}: {1} images in a row came more than {2} s after the others; they may be of the next part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webcam {0} is no camera number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where details are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide ResNet-50-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps this name for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y Cb Y Cr, 16 to 235</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y Cb Y Cr, full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the reject limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the review limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and turned to its long axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program just made this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backbone weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because there is no GenTL producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the GenTL producers ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not start within {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposition IS NOT NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each part is turned to its long axis before it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} does not follow the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} is not the recorded one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every n-th signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagging fewer good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floating-point values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a character that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} of all pairs a synthetic defect scores above a good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a name Windows keeps for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is among the fastest of these with {0} and learns soonest, in {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is as good as {0} and {1}: {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed in a way that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the best: {0} (next is {1} with {2}), {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the fastest of these with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the only model that could be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long or too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not arrive whole in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another size than announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has characters that no address has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no tensor '{0}' of shape {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {0} images of defects, not up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {0} reference images, not 1 to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {0} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a plain zip file, or its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists a name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists more than {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a kind and a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says no schema version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it starts or ends with a dot or a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {0} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would hold more than {0} MiB or {1} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file has other channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file has {0} bytes instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is a link or no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is no PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is {0} x {1} instead of {2} x {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is not that of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its images have more than {0} megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model is not the one its manifest names (model_hash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its review limit finds {0} of {1} and flags {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer norm per position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the folder, is absolute or hidden, or names a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits of {0}: review {1} to {2}, reject {3} to {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0} is no setting: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0} is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misplaced detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing fewer defects like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can tell from a surface (choose '{0}' if they may lie turned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not inspected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands out in every good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numpy cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one byte a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value after the other without gaps, low bits first (PFNC p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a small spot stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order.json of the learning {0} is of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets have wrong numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts are aligned to the first good, so the whole region is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records INDEXED BY ix_records_{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: defect name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: first hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: recipe never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: region, nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: score never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report.json of the learning {0} is of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: all that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: defect name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated good {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>software trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor '{0}' has shape {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor '{0}' is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor {0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera allows no change now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera only tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera sets it automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera took {0} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delivery was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end is cut off: {0} entries were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods fill almost all of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods fill the picture up to its border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods lie alike, or look alike at all angles (choose '{0}' if parts may lie turned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods lie at different angles, so each is learned at all angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part stands out from its background in all {0} goods, so it is cut out{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region is a polygon, so what lies inside it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same image is in the data set already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scores of passed parts have drifted {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this camera cannot change it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this camera does not offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens to unit length, no pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch cpu, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch cuda, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuple[Extractor, str]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two bytes a value, low byte first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values in three bytes, the high eight bits of each whole (GigE Vision Packed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to a suspicious size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses its limit best: {0}; {1}, which ranks as well, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was the only model compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>washer demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands out differs in shape from good to good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands out differs in size from good to good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss.000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z-score per channel with reference statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (automatic: {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (chosen by a person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} of {2}): {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} A small number: take it as a hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Check its power and cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It waits in memory; parts are not inspected until it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The recording ends after {1} frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} This is a fault of the program; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Trying to reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} before a frame came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be a recipe name: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be asked: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be set: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be the name of a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written as a graph for ONNX Runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written or read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot delay its trigger by {1} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot give the features {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot take {1} supports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} claims {1} x {2} pixels; more than {3} are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be fetched: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be opened; nothing is judged. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not stop within {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differs by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differs from torch by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not belong to the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not hold all weights of {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not hold weights of {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not take these settings: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries, none changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave a damaged image for a trigger: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave no frame within {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives no stream that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} good part{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been changed since it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been changed since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has further views itself and cannot judge the view {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has learned record {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than 16 bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no option '{1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no setting '{1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no setting {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no stages to put transformers behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no view {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} further views; it may have {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds code or objects besides tensors, or is damaged; it was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1} v{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images are not written yet.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images waited to be taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the weights folder is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the weights folder points outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link and not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link or no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is as {1} wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged or is no source-trained checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged or is no weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: it gives no frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: {1} and were not inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the way or not a folder: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use, before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is judged by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is lost: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no address of a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no address of a network camera: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no file of camera settings: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no recording: it has no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no recording: {1} of its first line is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a .{1} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a PNG image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a usable recipe package: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a video that can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an Inspector database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in composed Unicode form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the address of a stored heatmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the image that was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the path of a stored image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the recipe that the view {1} was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not usable: it is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not usable: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not usable: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not usable: {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the recipe's own view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large for a source-trained checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is truncated or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, the main view is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} judges its view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm is no distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm over {1} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names a view twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the fitted model is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the fitted model is wrong in: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the learning {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the learning {1} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the learning {1} was changed since it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the region is pure {1}; defects cannot be seen there. Change the exposure and retake it, unless it is only background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} frames are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} got no image: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} instead of {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} {2} ({3}; {4} interval {5} to {6}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: it stays {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes no trigger now: it is busy with the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes no trigger now: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} taught good{1} and {2} confirmed defect{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} that v{1} has not learned {2} come together{3}: learning again may help with {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thread{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} triggers waited already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} triggers were waiting for the camera already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed since the recipe was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer Inspector (format {1}, this version reads {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer Inspector (schema {1}, this version knows {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was trained for '{1}', which this version does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was trained for {1} on {2}, not for {3} on {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was trained for {1} with {2}, not for {3} with {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was trained on another weights file of {1} than the one here (sha256 {2} there, {3} here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was trained on other weights of {1} than are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with the views {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without further views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} squares of {2} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, so the whole region is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Moving average (EWMA, weight 0.05) of log scores; control limits at 4 standard errors from its first {1} passed parts, the period taken as in control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: needs a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; without it a cut-off end cannot be noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} epochs, seed {2}, on {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}Choose another trigger mode or another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}record {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
</context>
</TS>
