<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>messages</name>
    <message>
        <source>"{0}" names a defect, and the part is not confirmed as one.</source>
        <translation>“{0}”是缺陷名称，但该工件未确认为缺陷。</translation>
    </message>
    <message>
        <source>'{0}' cannot be {1}.</source>
        <translation>“{0}”不能是{1}。</translation>
    </message>
    <message>
        <source>'{0}' has no source training.</source>
        <translation>“{0}”没有源训练。</translation>
    </message>
    <message>
        <source>'{0}' is not a trigger mode.</source>
        <translation>“{0}”不是触发模式。</translation>
    </message>
    <message>
        <source>'{0}' is still running.</source>
        <translation>“{0}”仍在运行。</translation>
    </message>
    <message>
        <source>'{0}' of {1} cannot be {2}.</source>
        <translation>{1}的“{0}”不能是{2}。</translation>
    </message>
    <message>
        <source>1 confirmed defect</source>
        <translation>1个确认缺陷</translation>
    </message>
    <message>
        <source>1 confirmed defect and 1 false reject</source>
        <translation>1个确认缺陷和1个误判</translation>
    </message>
    <message>
        <source>1 confirmed defect and {0} false rejects</source>
        <translation>1个确认缺陷和{0}个误判</translation>
    </message>
    <message>
        <source>1 false reject</source>
        <translation>1个误判</translation>
    </message>
    <message>
        <source>1 taught good and 1 confirmed defect</source>
        <translation>1个示教良品和1个确认缺陷</translation>
    </message>
    <message>
        <source>1 taught good and {0} confirmed defects</source>
        <translation>1个示教良品和{0}个确认缺陷</translation>
    </message>
    <message>
        <source>1 trigger of {0} got no image: {1}</source>
        <translation>{0}的1次触发没有得到图像：{1}</translation>
    </message>
    <message>
        <source>A board of {0} x {1} squares cannot be used.</source>
        <translation>不能使用{0} x {1}方格的标定板。</translation>
    </message>
    <message>
        <source>A defect name must not hold control characters.</source>
        <translation>缺陷名称不能含有控制字符。</translation>
    </message>
    <message>
        <source>A defect name of {0} characters is too long.</source>
        <translation>{0}个字符的缺陷名称过长。</translation>
    </message>
    <message>
        <source>A frame of more than {0} pixels cannot be stored.</source>
        <translation>超过{0}像素的图像无法保存。</translation>
    </message>
    <message>
        <source>A frame of {0} x {1} pixels does not fit a PNG file.</source>
        <translation>{0} x {1}像素的图像超出PNG文件的范围。</translation>
    </message>
    <message>
        <source>A larger network on a larger image: takes longer, no better on average. Compare both on your part.</source>
        <translation>图像更大、网络更大：耗时更长，平均效果并不更好。请在自己的工件上比较两者。</translation>
    </message>
    <message>
        <source>A learning is still running.</source>
        <translation>仍有学习在运行。</translation>
    </message>
    <message>
        <source>A line of {0}/{1} is longer than any that a recording has.</source>
        <translation>{0}/{1}中有一行长于录制中可能的任何一行。</translation>
    </message>
    <message>
        <source>A part could not be recorded: {0}</source>
        <translation>有一个工件无法记录：{0}</translation>
    </message>
    <message>
        <source>A part is a good or a defect.</source>
        <translation>工件要么是良品，要么是缺陷。</translation>
    </message>
    <message>
        <source>A part is cut out of a rectangle, but the region is a polygon.</source>
        <translation>工件从矩形中抠出，但检测区域是多边形。</translation>
    </message>
    <message>
        <source>A part is not cut out at {0} times its size.</source>
        <translation>工件不能按其尺寸的{0}倍抠出。</translation>
    </message>
    <message>
        <source>A part is not cut out so far from its middle.</source>
        <translation>工件不能在离其中心这么远处抠出。</translation>
    </message>
    <message>
        <source>A part is not cut out to {0} x {1} pixels.</source>
        <translation>工件不能抠出为{0} x {1}像素。</translation>
    </message>
    <message>
        <source>A part passed the camera while its images waited to be taken.</source>
        <translation>有1个工件经过相机时，相机的图像仍在等待取走。</translation>
    </message>
    <message>
        <source>A part that is cut out of its background is not aligned to the first reference as well.</source>
        <translation>从背景中抠出的工件不再与第一张参考图像对齐。</translation>
    </message>
    <message>
        <source>A part was not inspected, so the figures mean nothing: {0}</source>
        <translation>有一个工件未检测，因此数据没有意义：{0}</translation>
    </message>
    <message>
        <source>A part was not inspected: {0}</source>
        <translation>有一个工件未检测：{0}</translation>
    </message>
    <message>
        <source>A person decided that record {0} is a defect; it cannot be learned as a good.</source>
        <translation>人工已将记录{0}处置为缺陷；不能作为良品学习。</translation>
    </message>
    <message>
        <source>A person decided that record {0} is a good; it cannot be learned as a defect.</source>
        <translation>人工已将记录{0}处置为良品；不能作为缺陷学习。</translation>
    </message>
    <message>
        <source>A polygon needs at least 3 points, got {0}.</source>
        <translation>多边形至少需要3个点，实际为{0}。</translation>
    </message>
    <message>
        <source>A rate of {0} frames a second is not possible.</source>
        <translation>每秒{0}张图像的帧率不可行。</translation>
    </message>
    <message>
        <source>A recipe keeps {0} confirmed defects; {1} has room for {2}.</source>
        <translation>一个配方保留{0}个确认缺陷；{1}还可容纳{2}个。</translation>
    </message>
    <message>
        <source>A recipe takes {0} taught goods; this would be number {1}.</source>
        <translation>一个配方可容纳{0}个示教良品；这将是第{1}个。</translation>
    </message>
    <message>
        <source>A recipe takes {0} taught goods; {1} has room for {2}.</source>
        <translation>一个配方可容纳{0}个示教良品；{1}还可容纳{2}个。</translation>
    </message>
    <message>
        <source>A reference has no valid pixel.</source>
        <translation>参考图像没有有效像素。</translation>
    </message>
    <message>
        <source>A region needs a positive width and height, got {0} x {1}.</source>
        <translation>检测区域的宽和高必须为正，实际为{0} x {1}。</translation>
    </message>
    <message>
        <source>A region with shapes needs the frame size it was drawn on.</source>
        <translation>带形状的检测区域需要绘制时的图像尺寸。</translation>
    </message>
    <message>
        <source>A scale cannot belong to frames of {0}.</source>
        <translation>比例尺不能属于{0}的图像。</translation>
    </message>
    <message>
        <source>A scale of {0} mm per pixel is not possible.</source>
        <translation>每像素{0} mm的比例尺不可行。</translation>
    </message>
    <message>
        <source>A shift report is a .pdf or .html file.</source>
        <translation>班次报告是.pdf或.html文件。</translation>
    </message>
    <message>
        <source>A spread of {0} px is not possible.</source>
        <translation>{0} px的离散度不可行。</translation>
    </message>
    <message>
        <source>A square of {0} mm is not possible.</source>
        <translation>{0} mm的方格不可行。</translation>
    </message>
    <message>
        <source>Activate a recipe version again; name the version.</source>
        <translation>请重新启用一个配方版本，并指明版本。</translation>
    </message>
    <message>
        <source>Activate or dismiss its candidate.</source>
        <translation>请启用或放弃其候选版本。</translation>
    </message>
    <message>
        <source>Add good parts: with one, nobody can tell how much goods differ.</source>
        <translation>请添加良品：只有一个时，无法知道良品之间的差异。</translation>
    </message>
    <message>
        <source>All {0} frames of {1} were read.</source>
        <translation>已读取{1}的全部{0}张图像。</translation>
    </message>
    <message>
        <source>All {0} goods lie the same way. If parts also come turned or with another face up, show the other face of the part.</source>
        <translation>全部{0}个良品的摆放方式相同。如果工件也会转动或翻面，请展示工件的另一面。</translation>
    </message>
    <message>
        <source>All {0} goods were shot under the same light (brightness differs by {1} %). If the line's light changes (another lamp, daylight), show one good under it.</source>
        <translation>全部{0}个良品在相同光照下拍摄（亮度相差{1} %）。如果产线光照会变化（换灯、日光），请展示一个该光照下的良品。</translation>
    </message>
    <message>
        <source>All {0} images of {1} were read.</source>
        <translation>已读取{1}的全部{0}张图像。</translation>
    </message>
    <message>
        <source>All {0} parts of the simulated line were read.</source>
        <translation>已读取模拟产线的全部{0}个工件。</translation>
    </message>
    <message>
        <source>An audit entry {0} of {1} cannot be read.</source>
        <translation>{1}的审计条目{0}无法读取。</translation>
    </message>
    <message>
        <source>An image could not be written: {0}.</source>
        <translation>有一张图像无法写入：{0}。</translation>
    </message>
    <message>
        <source>An image has no valid pixel.</source>
        <translation>图像没有有效像素。</translation>
    </message>
    <message>
        <source>An image of pixel format {0} cannot be converted.</source>
        <translation>像素格式为{0}的图像无法转换。</translation>
    </message>
    <message>
        <source>An input size of {0} pixels cannot be used.</source>
        <translation>不能使用{0}像素的输入尺寸。</translation>
    </message>
    <message>
        <source>Another producer lists the same camera.</source>
        <translation>另一个Producer列出了同一台相机。</translation>
    </message>
    <message>
        <source>Anywhere: details may move within the region</source>
        <translation>任意：细节可在检测区域内移动</translation>
    </message>
    <message>
        <source>Aravis gives it the status {0}</source>
        <translation>Aravis给出的状态为{0}</translation>
    </message>
    <message>
        <source>Aravis is not installed on this machine.</source>
        <translation>本机未安装Aravis。</translation>
    </message>
    <message>
        <source>Aravis is too old here: {0}.</source>
        <translation>此处的Aravis版本过旧：{0}。</translation>
    </message>
    <message>
        <source>Ask for it to be exported again.</source>
        <translation>请让对方重新导出。</translation>
    </message>
    <message>
        <source>Audit entry {0} is stored, but not recorded as the end: {1}</source>
        <translation>审计条目{0}已保存，但未记为末尾：{1}</translation>
    </message>
    <message>
        <source>Basler camera</source>
        <translation>Basler相机</translation>
    </message>
    <message>
        <source>Basler camera {0} cannot be opened: {1}</source>
        <translation>无法打开Basler相机{0}：{1}</translation>
    </message>
    <message>
        <source>Basler camera: {0} is no option.</source>
        <translation>Basler相机：{0}不是选项。</translation>
    </message>
    <message>
        <source>Basler's camera software cannot be loaded: {0}.</source>
        <translation>无法加载Basler的相机软件：{0}。</translation>
    </message>
    <message>
        <source>CKAAD has no option '{0}'.</source>
        <translation>CKAAD没有选项“{0}”。</translation>
    </message>
    <message>
        <source>CKAAD's option 'cosine' cannot be {0}.</source>
        <translation>CKAAD的选项“cosine”不能是{0}。</translation>
    </message>
    <message>
        <source>CKAAD's option '{0}' cannot be {1}.</source>
        <translation>CKAAD的选项“{0}”不能是{1}。</translation>
    </message>
    <message>
        <source>CKAAD, coarse-knowledge adversarial reconstruction</source>
        <translation>CKAAD，粗略知识对抗重建</translation>
    </message>
    <message>
        <source>COFT has no contrast '{0}'.</source>
        <translation>COFT没有对比方式“{0}”。</translation>
    </message>
    <message>
        <source>COFT has no option '{0}'.</source>
        <translation>COFT没有选项“{0}”。</translation>
    </message>
    <message>
        <source>COFT needs a Lite, ResNet or ConvNeXt backbone; {0} is none of them.</source>
        <translation>COFT需要Lite、ResNet或ConvNeXt骨干网络；{0}不属于其中。</translation>
    </message>
    <message>
        <source>COFT's option 'negatives' says yes or no.</source>
        <translation>COFT的选项“negatives”只能为是或否。</translation>
    </message>
    <message>
        <source>COFT's option '{0}' cannot be {1}.</source>
        <translation>COFT的选项“{0}”不能是{1}。</translation>
    </message>
    <message>
        <source>COFT-AD, contrastive fine-tuning</source>
        <translation>COFT-AD，对比微调</translation>
    </message>
    <message>
        <source>Call the further view back, left, ...</source>
        <translation>请将另外的视图命名为“背面”、“左侧”等。</translation>
    </message>
    <message>
        <source>Camera with a GenTL producer</source>
        <translation>使用GenTL Producer的相机</translation>
    </message>
    <message>
        <source>Camera {0} cannot be opened: {1}.</source>
        <translation>无法打开相机{0}：{1}。</translation>
    </message>
    <message>
        <source>Camera {0} is in use by another program.</source>
        <translation>相机{0}正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Camera {0} is not found.</source>
        <translation>未找到相机{0}。</translation>
    </message>
    <message>
        <source>Camera {0} is not on USB. {1}</source>
        <translation>相机{0}不在USB上。{1}</translation>
    </message>
    <message>
        <source>Cb Y Cr Y, 16 to 235</source>
        <translation>Cb Y Cr Y，16到235</translation>
    </message>
    <message>
        <source>Cb Y Cr Y, full range</source>
        <translation>Cb Y Cr Y，全范围</translation>
    </message>
    <message>
        <source>Change the decision in Review, or leave it out.</source>
        <translation>请在复检中更改处置，或将其略去。</translation>
    </message>
    <message>
        <source>Change the exposure and retake it, unless it is only background.</source>
        <translation>请更改曝光并重拍，除非那里只是背景。</translation>
    </message>
    <message>
        <source>Change the trigger mode.</source>
        <translation>请更改触发模式。</translation>
    </message>
    <message>
        <source>Change them in Settings, Shifts.</source>
        <translation>请在“设置”、“班次”中更改。</translation>
    </message>
    <message>
        <source>Check address, port and network cable, and that the camera is switched on.</source>
        <translation>请检查地址、端口和网线，以及相机是否已开启。</translation>
    </message>
    <message>
        <source>Check cable and trigger.</source>
        <translation>请检查线缆和触发。</translation>
    </message>
    <message>
        <source>Check its cable, plug it in again, then start the source again.</source>
        <translation>请检查线缆并重新插拔，然后重新启动图像源。</translation>
    </message>
    <message>
        <source>Check its cable, then start the source again.</source>
        <translation>请检查线缆，然后重新启动图像源。</translation>
    </message>
    <message>
        <source>Check its power and cable, and that its address fits this computer's network.</source>
        <translation>请检查电源和线缆，以及其地址是否与本机网络匹配。</translation>
    </message>
    <message>
        <source>Check its power and cable.</source>
        <translation>请检查电源和线缆。</translation>
    </message>
    <message>
        <source>Check path, login (in the address or ~/.netrc) and format (H.264, H.265, MJPEG).</source>
        <translation>请检查路径、登录信息（在地址或~/.netrc中）和格式（H.264、H.265、MJPEG）。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请检查文件是否存在以及是否有读取权限。</translation>
    </message>
    <message>
        <source>Check that you may read it and that its drive is connected.</source>
        <translation>请检查是否有读取权限以及驱动器是否已连接。</translation>
    </message>
    <message>
        <source>Check the data folder's disk.</source>
        <translation>请检查数据文件夹所在的磁盘。</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation>请检查磁盘及其连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the path or mount the drive.</source>
        <translation>请检查路径或挂载驱动器。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the wire of the trigger, and that parts do not follow too fast for them.</source>
        <translation>请检查触发线，以及工件间隔是否过短。</translation>
    </message>
    <message>
        <source>Checking with synthetic defects</source>
        <translation>正在用合成缺陷检验</translation>
    </message>
    <message>
        <source>Choose 'surface', or take the goods in front of a plain background.</source>
        <translation>请选择“表面”，或在纯色背景前拍摄良品。</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>请选择0到{0}。</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>请选择1到{0}。</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, BMP, TIFF or WebP files.</source>
        <translation>请选择含有PNG、JPEG、BMP、TIFF或WebP文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose a grey or colour format with 8 bits a channel.</source>
        <translation>请选择每通道8位的灰度或彩色格式。</translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation>请选择{0}的倍数，从{1}到{2}。</translation>
    </message>
    <message>
        <source>Choose a new folder to record to.</source>
        <translation>请选择一个新文件夹用于录制。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder for the export.</source>
        <translation>请选择一个新的或空的文件夹用于导出。</translation>
    </message>
    <message>
        <source>Choose a version without further views.</source>
        <translation>请选择没有其他视图的版本。</translation>
    </message>
    <message>
        <source>Choose a whole number from {0} to {1}.</source>
        <translation>请选择{0}到{1}的整数。</translation>
    </message>
    <message>
        <source>Choose a width that divides by twice the heads.</source>
        <translation>请选择可被头数的两倍整除的宽度。</translation>
    </message>
    <message>
        <source>Choose another backbone, for instance efficientnet_lite0.</source>
        <translation>请选择另一个骨干网络，例如efficientnet_lite0。</translation>
    </message>
    <message>
        <source>Choose another pixel_format.</source>
        <translation>请选择另一个pixel_format。</translation>
    </message>
    <message>
        <source>Choose another place for the export or mend this one; what was there is untouched.</source>
        <translation>请为导出选择另一位置或修复此位置；原有内容未被改动。</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>请选择另一时间。</translation>
    </message>
    <message>
        <source>Choose another trigger mode or another camera.</source>
        <translation>请选择另一种触发模式或另一台相机。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>请选择另一个值。</translation>
    </message>
    <message>
        <source>Choose auto, cpu or cuda.</source>
        <translation>请选择auto、cpu或cuda。</translation>
    </message>
    <message>
        <source>Choose cpu or auto.</source>
        <translation>请选择cpu或auto。</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>可选：{0}。</translation>
    </message>
    <message>
        <source>Choose no alignment, or 'surface'.</source>
        <translation>请选择不对齐，或选择“表面”。</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>可选其一：{0}。</translation>
    </message>
    <message>
        <source>Choose points at least {0} pixels apart, the further the better.</source>
        <translation>请选择相距至少{0}像素的点，越远越好。</translation>
    </message>
    <message>
        <source>Choose the folder that `inspector record` or the Record button made.</source>
        <translation>请选择由`inspector record`或录制按钮生成的文件夹。</translation>
    </message>
    <message>
        <source>Choose the recipe of the view again.</source>
        <translation>请重新选择该视图的配方。</translation>
    </message>
    <message>
        <source>Choose those that differ most, or enroll the part anew.</source>
        <translation>请选择差异最大的，或重新注册工件。</translation>
    </message>
    <message>
        <source>Choose those that differ most.</source>
        <translation>请选择差异最大的。</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>请选择true或false。</translation>
    </message>
    <message>
        <source>Choose {0} or {1}.</source>
        <translation>请选择{0}或{1}。</translation>
    </message>
    <message>
        <source>Choose {0} to {1}.</source>
        <translation>请选择{0}到{1}。</translation>
    </message>
    <message>
        <source>Choose {0}, {1} or {2}.</source>
        <translation>请选择{0}、{1}或{2}。</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>请选择{0}。</translation>
    </message>
    <message>
        <source>Choose, in this order, from: {0}.</source>
        <translation>请按此顺序选择：{0}。</translation>
    </message>
    <message>
        <source>Choosing what to remember</source>
        <translation>正在选择要记住的内容</translation>
    </message>
    <message>
        <source>Close it there. After a crash the camera frees itself within a few seconds.</source>
        <translation>请在那里关闭。崩溃后相机会在几秒内自行释放。</translation>
    </message>
    <message>
        <source>Close other programs or shrink it.</source>
        <translation>请关闭其他程序或缩小图像。</translation>
    </message>
    <message>
        <source>Close other programs that use it, and check `inspector cameras`.</source>
        <translation>请关闭使用它的其他程序，并检查`inspector cameras`。</translation>
    </message>
    <message>
        <source>Close other programs that use it; on USB, check the permissions of the device.</source>
        <translation>请关闭使用它的其他程序；若为USB，请检查设备权限。</translation>
    </message>
    <message>
        <source>Close that program, then start again.</source>
        <translation>请关闭该程序，然后重新启动。</translation>
    </message>
    <message>
        <source>Comparing flagged parts</source>
        <translation>正在比较可疑工件</translation>
    </message>
    <message>
        <source>Comparing needs at least one good and one defect.</source>
        <translation>比较至少需要一个良品和一个缺陷。</translation>
    </message>
    <message>
        <source>Comparing with the version in use</source>
        <translation>正在与使用中的版本比较</translation>
    </message>
    <message>
        <source>Computing figures</source>
        <translation>正在计算数据</translation>
    </message>
    <message>
        <source>Confirm the defect, or leave the name out.</source>
        <translation>请确认缺陷，或不填名称。</translation>
    </message>
    <message>
        <source>Copy the file again from where it came.</source>
        <translation>请从来源处重新复制该文件。</translation>
    </message>
    <message>
        <source>Copy the recording again.</source>
        <translation>请重新复制该录制。</translation>
    </message>
    <message>
        <source>Count its squares, black and white: {0} to {1} each way.</source>
        <translation>请数方格，黑白都算：每个方向{0}到{1}个。</translation>
    </message>
    <message>
        <source>Crop or shrink it first.</source>
        <translation>请先裁剪或缩小。</translation>
    </message>
    <message>
        <source>DFD cannot use {0} = {1}.</source>
        <translation>DFD不能使用{0} = {1}。</translation>
    </message>
    <message>
        <source>DFD has no Perlin head '{0}'.</source>
        <translation>DFD没有Perlin头“{0}”。</translation>
    </message>
    <message>
        <source>DFD has no option '{0}'.</source>
        <translation>DFD没有选项“{0}”。</translation>
    </message>
    <message>
        <source>DFD, dual-path frequency discriminators</source>
        <translation>DFD，双路频率判别器</translation>
    </message>
    <message>
        <source>Decide flagged parts in Review first, or choose other records.</source>
        <translation>请先在复检中处置可疑工件，或选择其他记录。</translation>
    </message>
    <message>
        <source>Delete this file and measure the scale again.</source>
        <translation>请删除此文件并重新测量比例尺。</translation>
    </message>
    <message>
        <source>Delete this file and save the camera settings again.</source>
        <translation>请删除此文件并重新保存相机设置。</translation>
    </message>
    <message>
        <source>Delete this file and set the limits again.</source>
        <translation>请删除此文件并重新设置限值。</translation>
    </message>
    <message>
        <source>Demonstration on the simulated line</source>
        <translation>在模拟产线上演示</translation>
    </message>
    <message>
        <source>Detected pickle protocol</source>
        <translation>Detected pickle protocol</translation>
    </message>
    <message>
        <source>Discard it instead.</source>
        <translation>请改为放弃。</translation>
    </message>
    <message>
        <source>Discard this learning and start it again.</source>
        <translation>请放弃此次学习并重新开始。</translation>
    </message>
    <message>
        <source>Draw a rectangle, or choose 'surface'.</source>
        <translation>请绘制矩形，或选择“表面”。</translation>
    </message>
    <message>
        <source>Draw the region inside the frame.</source>
        <translation>请在图像内绘制检测区域。</translation>
    </message>
    <message>
        <source>Drawing the worst parts</source>
        <translation>正在绘制最差的工件</translation>
    </message>
    <message>
        <source>EfficientNet-Lite{0} (comes with the program)</source>
        <translation>EfficientNet-Lite{0}（随程序提供）</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <translation>请先结束该录制。</translation>
    </message>
    <message>
        <source>Enroll 2 to 8 good parts.</source>
        <translation>请注册2到8个良品。</translation>
    </message>
    <message>
        <source>Enroll the part again.</source>
        <translation>请重新注册工件。</translation>
    </message>
    <message>
        <source>Enroll the part anew with goods that show what the line shows today.</source>
        <translation>请用产线当前所见的良品重新注册工件。</translation>
    </message>
    <message>
        <source>Enrollment needs {0} to {1} good parts, got {2}.</source>
        <translation>注册需要{0}到{1}个良品，实际为{2}个。</translation>
    </message>
    <message>
        <source>Enrollment takes {0} to {1} good parts, got {2}.</source>
        <translation>注册可用{0}到{1}个良品，实际为{2}个。</translation>
    </message>
    <message>
        <source>Every frame was given.</source>
        <translation>所有图像均已给出。</translation>
    </message>
    <message>
        <source>Existing recipes: {0}.</source>
        <translation>现有配方：{0}。</translation>
    </message>
    <message>
        <source>Exporting records</source>
        <translation>正在导出记录</translation>
    </message>
    <message>
        <source>Fast (default)</source>
        <translation>快速（默认）</translation>
    </message>
    <message>
        <source>Filling the log</source>
        <translation>正在填充记录</translation>
    </message>
    <message>
        <source>Finishing the export</source>
        <translation>正在完成导出</translation>
    </message>
    <message>
        <source>Fix the board on something flat and lay it where the parts lie.</source>
        <translation>请将标定板固定在平整的物体上，并放在工件所在位置。</translation>
    </message>
    <message>
        <source>Fixed: each detail has its place</source>
        <translation>固定：每个细节都有其位置</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Found are {0}.</source>
        <translation>找到：{0}。</translation>
    </message>
    <message>
        <source>Frame {0} of the recording ({1}/{2}) is not usable: {3}.</source>
        <translation>录制的第{0}张图像（{1}/{2}）不可用：{3}。</translation>
    </message>
    <message>
        <source>Frame {0} of {1} cannot be decoded: {2}</source>
        <translation>{1}的第{0}张图像无法解码：{2}</translation>
    </message>
    <message>
        <source>Frame {0} of {1} cannot be read.</source>
        <translation>{1}的第{0}张图像无法读取。</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder; what is stored is kept.</source>
        <translation>请释放一些空间或选择另一个数据文件夹；已保存的内容会保留。</translation>
    </message>
    <message>
        <source>Free some space or record to another disk.</source>
        <translation>请释放一些空间或录制到另一磁盘。</translation>
    </message>
    <message>
        <source>GenTL camera</source>
        <translation>GenTL相机</translation>
    </message>
    <message>
        <source>GenTL cameras need the libraries harvesters and genicam, which are not installed.</source>
        <translation>GenTL相机需要harvesters和genicam库，但未安装。</translation>
    </message>
    <message>
        <source>GenTL producer</source>
        <translation>GenTL Producer</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or train it again with `inspector train`.</source>
        <translation>请重新获取检查点，或用`inspector train`重新训练。</translation>
    </message>
    <message>
        <source>Get the file again, or make it with `inspector train`.</source>
        <translation>请重新获取该文件，或用`inspector train`生成。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <source>GigE Vision or USB3 Vision camera (Aravis)</source>
        <translation>GigE Vision或USB3 Vision相机（Aravis）</translation>
    </message>
    <message>
        <source>Give --since before --until.</source>
        <translation>--since必须早于--until。</translation>
    </message>
    <message>
        <source>Give 0 to {0}.</source>
        <translation>请给出0到{0}。</translation>
    </message>
    <message>
        <source>Give a folder, an image, a video, or one of {0}.</source>
        <translation>请给出文件夹、图像、视频，或以下之一：{0}。</translation>
    </message>
    <message>
        <source>Give a length above 0.</source>
        <translation>请给出大于0的长度。</translation>
    </message>
    <message>
        <source>Give a number from 0 (as fast as read) to {0}.</source>
        <translation>请给出0（读取有多快就多快）到{0}的数。</translation>
    </message>
    <message>
        <source>Give a source with goods.</source>
        <translation>请给出含有良品的图像源。</translation>
    </message>
    <message>
        <source>Give a whole number from {0} on.</source>
        <translation>请给出不小于{0}的整数。</translation>
    </message>
    <message>
        <source>Give an id from `inspector cameras` or an address, for instance aravis:192.168.0.10.</source>
        <translation>请给出`inspector cameras`中的标识或地址，例如aravis:192.168.0.10。</translation>
    </message>
    <message>
        <source>Give every view a camera, or every view files.</source>
        <translation>请让所有视图都用相机，或都用文件。</translation>
    </message>
    <message>
        <source>Give every view its own name.</source>
        <translation>请为每个视图取不同的名称。</translation>
    </message>
    <message>
        <source>Give for instance aravis:192.168.0.10.</source>
        <translation>请给出例如aravis:192.168.0.10。</translation>
    </message>
    <message>
        <source>Give for instance back=folder:/data/back.</source>
        <translation>请给出例如back=folder:/data/back。</translation>
    </message>
    <message>
        <source>Give for instance back=washer-back@2:basler:22345678.</source>
        <translation>请给出例如back=washer-back@2:basler:22345678。</translation>
    </message>
    <message>
        <source>Give for instance basler:24005555.</source>
        <translation>请给出例如basler:24005555。</translation>
    </message>
    <message>
        <source>Give for instance genicam:24005555; `inspector cameras` lists what there is.</source>
        <translation>请给出例如genicam:24005555；`inspector cameras`会列出现有的相机。</translation>
    </message>
    <message>
        <source>Give for instance rtsp://192.168.0.20/stream1 or http://192.168.0.20/video.mjpg.</source>
        <translation>请给出例如rtsp://192.168.0.20/stream1或http://192.168.0.20/video.mjpg。</translation>
    </message>
    <message>
        <source>Give for instance webcam:0.</source>
        <translation>请给出例如webcam:0。</translation>
    </message>
    <message>
        <source>Give for instance {0}:/data/parts.</source>
        <translation>请给出例如{0}:/data/parts。</translation>
    </message>
    <message>
        <source>Give it more time, a machine with less to do, or a smaller backbone.</source>
        <translation>请给予更多时间、换用负载较低的机器，或选择较小的骨干网络。</translation>
    </message>
    <message>
        <source>Give its source.</source>
        <translation>请给出其图像源。</translation>
    </message>
    <message>
        <source>Give this account the right to it or choose another data folder.</source>
        <translation>请授予此账户权限，或选择另一个数据文件夹。</translation>
    </message>
    <message>
        <source>Go on with the file that this training left, or start it anew.</source>
        <translation>请用此次训练留下的文件继续，或重新开始。</translation>
    </message>
    <message>
        <source>Good {0} ({1}) is the same image as good {2} ({3}).</source>
        <translation>良品{0}（{1}）与良品{2}（{3}）是同一张图像。</translation>
    </message>
    <message>
        <source>Good {0} is unlike the others ({1} times their score). Is it good? If yes, add one more like it; if not, take it out.</source>
        <translation>良品{0}与其他良品不同（得分为其{1}倍）。它是良品吗？如果是，请再添加一个类似的；如果不是，请将其移除。</translation>
    </message>
    <message>
        <source>Good {0} shows no part to cut out: nothing stands out from the background.</source>
        <translation>良品{0}中没有可抠出的工件：没有任何东西从背景中突出。</translation>
    </message>
    <message>
        <source>Goods {0} and {1} look like one part shot twice and tell no more than one. Show another part instead.</source>
        <translation>良品{0}和{1}看起来是同一工件拍了两次，并不比一张说明更多。请改为展示另一个工件。</translation>
    </message>
    <message>
        <source>Held-out scores need goods: two parts, or one part with augmented views.</source>
        <translation>留出得分需要良品：两个工件，或一个带增强视图的工件。</translation>
    </message>
    <message>
        <source>How parts lie</source>
        <translation>工件如何摆放</translation>
    </message>
    <message>
        <source>Images can be stored again. Those that were waiting are being written.</source>
        <translation>图像又可以保存了。正在写入等待中的图像。</translation>
    </message>
    <message>
        <source>Images cannot be stored: {0}</source>
        <translation>图像无法保存：{0}</translation>
    </message>
    <message>
        <source>Images of the pixel format 0x{0} cannot be shown: choose another one.</source>
        <translation>像素格式为0x{0}的图像无法显示：请选择另一格式。</translation>
    </message>
    <message>
        <source>Import the checkpoint again, or train one.</source>
        <translation>请重新导入检查点，或训练一个。</translation>
    </message>
    <message>
        <source>Import the checkpoint again.</source>
        <translation>请重新导入检查点。</translation>
    </message>
    <message>
        <source>Import the recipe package again, restore the folder from a backup, or enroll the part again.</source>
        <translation>请重新导入配方包、从备份恢复该文件夹，或重新注册工件。</translation>
    </message>
    <message>
        <source>Import the weights file it was trained on, or train it anew on these weights.</source>
        <translation>请导入其训练所用的权重文件，或在这些权重上重新训练。</translation>
    </message>
    <message>
        <source>Import the weights it was trained on, or train it again.</source>
        <translation>请导入其训练所用的权重，或重新训练。</translation>
    </message>
    <message>
        <source>Install Debian's or Ubuntu's package libaravis-0.8-0 (0.8.26 or later).</source>
        <translation>请安装Debian或Ubuntu的软件包libaravis-0.8-0（0.8.26或更高版本）。</translation>
    </message>
    <message>
        <source>Install it with: pip install 'inspector-station[basler]'.</source>
        <translation>安装命令：pip install 'inspector-station[basler]'。</translation>
    </message>
    <message>
        <source>Install them with: pip install 'inspector-station[genicam]'.</source>
        <translation>安装命令：pip install 'inspector-station[genicam]'。</translation>
    </message>
    <message>
        <source>It belongs to another program now, or was restarted.</source>
        <translation>它现已被另一个程序占用，或已重新启动。</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>无法访问。</translation>
    </message>
    <message>
        <source>It cannot be reached: its network address does not fit this machine.</source>
        <translation>无法访问：其网络地址与本机不匹配。</translation>
    </message>
    <message>
        <source>It did not answer a trigger.</source>
        <translation>它没有响应触发。</translation>
    </message>
    <message>
        <source>It does not answer any more: no power, no cable, or restarted.</source>
        <translation>它不再响应：断电、断线或已重新启动。</translation>
    </message>
    <message>
        <source>It does not answer any more: {0}</source>
        <translation>它不再响应：{0}</translation>
    </message>
    <message>
        <source>It does not answer this program any more: {0}.</source>
        <translation>它不再响应本程序：{0}。</translation>
    </message>
    <message>
        <source>It does not answer: its address may not fit this computer's network.</source>
        <translation>它没有响应：其地址可能与本机网络不匹配。</translation>
    </message>
    <message>
        <source>It does not start to deliver: {0}</source>
        <translation>它没有开始传送图像：{0}</translation>
    </message>
    <message>
        <source>It gave {0} damaged images in a row: {1}</source>
        <translation>它连续给出了{0}张损坏的图像：{1}</translation>
    </message>
    <message>
        <source>It gives images of {0} channels and type {1}, shape {2}.</source>
        <translation>它给出的图像有{0}个通道，类型{1}，形状{2}。</translation>
    </message>
    <message>
        <source>It gives no further image.</source>
        <translation>它不再给出图像。</translation>
    </message>
    <message>
        <source>It gives no image with {0} = {1}.</source>
        <translation>{0} = {1}时它不给出图像。</translation>
    </message>
    <message>
        <source>It gives no image.</source>
        <translation>它没有给出图像。</translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation>没有可用的设置。</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>现有：{0}。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>已损坏。</translation>
    </message>
    <message>
        <source>It is gone: {0}.</source>
        <translation>它已不在：{0}。</translation>
    </message>
    <message>
        <source>It is in use by a program: another one or this one.</source>
        <translation>它正被某个程序使用：另一个程序或本程序。</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>它正被另一个程序使用。</translation>
    </message>
    <message>
        <source>It is open already: in another program, or in this one.</source>
        <translation>它已被打开：在另一个程序或本程序中。</translation>
    </message>
    <message>
        <source>It keeps those it had. Use a file saved from this model of camera.</source>
        <translation>它保留原有设置。请使用由此型号相机保存的文件。</translation>
    </message>
    <message>
        <source>It lost its connection to this program: it was restarted.</source>
        <translation>它与本程序的连接已断开：它已重新启动。</translation>
    </message>
    <message>
        <source>It must be WIDTHxHEIGHT, for instance 640x480.</source>
        <translation>必须是宽x高，例如640x480。</translation>
    </message>
    <message>
        <source>It must be a number from {0} to {1}.</source>
        <translation>必须是{0}到{1}的数。</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>必须是一个数。</translation>
    </message>
    <message>
        <source>It must be a whole number from {0} to {1}.</source>
        <translation>必须是{0}到{1}的整数。</translation>
    </message>
    <message>
        <source>It must be a whole number, 0 or more.</source>
        <translation>必须是整数，0或更大。</translation>
    </message>
    <message>
        <source>It must be from 0 to {0} ms.</source>
        <translation>必须是0到{0} ms。</translation>
    </message>
    <message>
        <source>It must be from 1 to {0}.</source>
        <translation>必须是1到{0}。</translation>
    </message>
    <message>
        <source>It must be more while the light barrier is the trigger.</source>
        <translation>以光栅触发时，该值必须更大。</translation>
    </message>
    <message>
        <source>It must be one of {0}.</source>
        <translation>必须是其中之一：{0}。</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>必须是true或false。</translation>
    </message>
    <message>
        <source>It must be {0} or {1}.</source>
        <translation>必须是{0}或{1}。</translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation>必须是{0}。</translation>
    </message>
    <message>
        <source>It offered {0} and keeps {1}.</source>
        <translation>它提供了{0}，保持为{1}。</translation>
    </message>
    <message>
        <source>It runs on torch.</source>
        <translation>它在torch上运行。</translation>
    </message>
    <message>
        <source>It was interrupted; what was finished is kept.</source>
        <translation>已中断；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Its address does not fit this computer's network: set it with Basler's pylon IP Configurator.</source>
        <translation>其地址与本机网络不匹配：请用Basler的pylon IP Configurator设置。</translation>
    </message>
    <message>
        <source>Its delivery could not be started again.</source>
        <translation>无法重新开始传送图像。</translation>
    </message>
    <message>
        <source>Its driver did not answer within {0} s. Search again, or restart Inspector.</source>
        <translation>其驱动在{0} s内没有响应。请重新搜索，或重新启动Inspector。</translation>
    </message>
    <message>
        <source>Its driver does not answer.</source>
        <translation>其驱动没有响应。</translation>
    </message>
    <message>
        <source>Its driver does not answer: others wait already.</source>
        <translation>其驱动没有响应：已有其他请求在等待。</translation>
    </message>
    <message>
        <source>Its driver failed: {0}</source>
        <translation>其驱动出错：{0}</translation>
    </message>
    <message>
        <source>Its further views: none.</source>
        <translation>其他视图：无。</translation>
    </message>
    <message>
        <source>Its further views: {0}.</source>
        <translation>其他视图：{0}。</translation>
    </message>
    <message>
        <source>Its trigger cannot be switched off.</source>
        <translation>无法关闭其触发。</translation>
    </message>
    <message>
        <source>Judging has stopped: {0}</source>
        <translation>判定已停止：{0}</translation>
    </message>
    <message>
        <source>Judging parts</source>
        <translation>正在判定工件</translation>
    </message>
    <message>
        <source>Judging parts without a pause</source>
        <translation>正在不间断地判定工件</translation>
    </message>
    <message>
        <source>Judging stored parts again</source>
        <translation>正在重新判定已保存的工件</translation>
    </message>
    <message>
        <source>Judging synthetic defects</source>
        <translation>正在判定合成缺陷</translation>
    </message>
    <message>
        <source>Keep the {0} that differ most (command line: --limit {1}).</source>
        <translation>请保留差异最大的{0}个（命令行：--limit {1}）。</translation>
    </message>
    <message>
        <source>Lay a part into the picture, and light it as the good parts were.</source>
        <translation>请将工件放入画面，并按良品的光照条件照明。</translation>
    </message>
    <message>
        <source>Lay it flat in the plane of the parts, with the camera looking straight down, and try again.</source>
        <translation>请将其平放在工件所在平面，相机垂直向下，然后重试。</translation>
    </message>
    <message>
        <source>Lay the part as in the first reference image, or choose another alignment method.</source>
        <translation>请按第一张参考图像摆放工件，或选择另一种对齐方式。</translation>
    </message>
    <message>
        <source>Lay the part as in the first reference image.</source>
        <translation>请按第一张参考图像摆放工件。</translation>
    </message>
    <message>
        <source>Learned from {0} with {1} (learning {2})</source>
        <translation>由{0}学习而来，加入{1}（学习{2}）</translation>
    </message>
    <message>
        <source>Learned from {0} with {1}: {2} (learning {3})</source>
        <translation>由{0}学习而来，加入{1}；原因：{2}（学习{3}）</translation>
    </message>
    <message>
        <source>Learning did not finish within its budget of {0} s.</source>
        <translation>学习未在{0} s的限定时间内完成。</translation>
    </message>
    <message>
        <source>Learning was cancelled.</source>
        <translation>学习已取消。</translation>
    </message>
    <message>
        <source>Learning was stopped.</source>
        <translation>学习已停止。</translation>
    </message>
    <message>
        <source>Learning what good looks like</source>
        <translation>正在学习良品的样子</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将其略去。</translation>
    </message>
    <message>
        <source>Less than {0} MiB are free in {1}. Export and remove old data, or store images of flagged parts only (Settings).</source>
        <translation>{1}中的可用空间不足{0} MiB。请导出并移除旧数据，或只保存可疑工件的图像（设置）。</translation>
    </message>
    <message>
        <source>Let the line run, or keep all images (Settings).</source>
        <translation>请让产线运行，或保留所有图像（设置）。</translation>
    </message>
    <message>
        <source>Let the station store images (Settings) and teach the next such part.</source>
        <translation>请让工作站保存图像（设置），并示教下一个这样的工件。</translation>
    </message>
    <message>
        <source>Limits must be finite numbers, got {0} and {1}.</source>
        <translation>限值必须是有限数，实际为{0}和{1}。</translation>
    </message>
    <message>
        <source>Limits must satisfy 0 &lt; review &lt;= reject, got review {0}, reject {1}.</source>
        <translation>限值必须满足0 &lt; 复检限值 &lt;= 剔除限值，实际为复检限值{0}，剔除限值{1}。</translation>
    </message>
    <message>
        <source>Line {0} of {1}/{2}</source>
        <translation>{1}/{2}的第{0}行</translation>
    </message>
    <message>
        <source>Looking at confirmed defects</source>
        <translation>正在查看确认缺陷</translation>
    </message>
    <message>
        <source>Looking at goods</source>
        <translation>正在查看良品</translation>
    </message>
    <message>
        <source>Looking at goods and pseudo-defects</source>
        <translation>正在查看良品和合成缺陷</translation>
    </message>
    <message>
        <source>Looks for what resembles confirmed defects; learned within seconds.</source>
        <translation>查找与确认缺陷相似之处；几秒内学会。</translation>
    </message>
    <message>
        <source>Make the ignore areas smaller.</source>
        <translation>请缩小屏蔽区。</translation>
    </message>
    <message>
        <source>Measure a row of squares and divide by their number.</source>
        <translation>请测量一排方格，再除以其数量。</translation>
    </message>
    <message>
        <source>Measured on {0} synthetic defects drawn on these goods, against the {1} goods as each model scores them before it has seen them and once more when it has. Real defects look different; with {2} goods a single unusual one can move a figure by up to {3} points; and a model that learns from made-up defects has some advantage here.</source>
        <translation>基于画在这些良品上的{0}个合成缺陷测得，并与{1}个良品对照：各模型分别在见过这些良品之前和之后为其评分。真实缺陷看起来不同；良品为{2}个时，单个异常良品即可使数据变动多达{3}个百分点；从人造缺陷学习的模型在此略占优势。</translation>
    </message>
    <message>
        <source>Move it aside or choose another data folder.</source>
        <translation>请将其移开，或选择另一个数据文件夹。</translation>
    </message>
    <message>
        <source>Move it elsewhere.</source>
        <translation>请将其移到别处。</translation>
    </message>
    <message>
        <source>Name records of this recipe.</source>
        <translation>请指明该配方的记录。</translation>
    </message>
    <message>
        <source>Name sources that hold images.</source>
        <translation>请指明含有图像的来源。</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>网络相机</translation>
    </message>
    <message>
        <source>Network camera (RTSP, or MJPEG over HTTP)</source>
        <translation>网络相机（RTSP，或基于HTTP的MJPEG）</translation>
    </message>
    <message>
        <source>No CUDA device can be used here.</source>
        <translation>此处没有可用的CUDA设备。</translation>
    </message>
    <message>
        <source>No board of {0} x {1} squares is seen in this picture.</source>
        <translation>在此图像中看不到{0} x {1}方格的标定板。</translation>
    </message>
    <message>
        <source>No camera answers for {0}.</source>
        <translation>没有相机响应{0}。</translation>
    </message>
    <message>
        <source>No camera answers.</source>
        <translation>没有相机响应。</translation>
    </message>
    <message>
        <source>No camera gave an image of {0} triggers.</source>
        <translation>没有相机为{0}次触发给出图像。</translation>
    </message>
    <message>
        <source>No camera {0} was found because there is no GenTL producer.</source>
        <translation>未找到相机{0}，因为没有GenTL Producer。</translation>
    </message>
    <message>
        <source>No camera {0} was found by the GenTL producers ({1}).</source>
        <translation>GenTL Producer（{1}）未找到相机{0}。</translation>
    </message>
    <message>
        <source>No heatmap is stored for record {0}.</source>
        <translation>记录{0}没有保存热图。</translation>
    </message>
    <message>
        <source>No image came within {0}.</source>
        <translation>{0}内没有收到图像。</translation>
    </message>
    <message>
        <source>No image came.</source>
        <translation>没有收到图像。</translation>
    </message>
    <message>
        <source>No image of {0} came within {1}.</source>
        <translation>{1}内没有收到{0}的图像。</translation>
    </message>
    <message>
        <source>No image of {0} came.</source>
        <translation>没有收到{0}的图像。</translation>
    </message>
    <message>
        <source>No image of {0}.</source>
        <translation>没有{0}的图像。</translation>
    </message>
    <message>
        <source>No image.</source>
        <translation>没有图像。</translation>
    </message>
    <message>
        <source>No line runs.</source>
        <translation>没有产线在运行。</translation>
    </message>
    <message>
        <source>No millimetres: {0} Measure the scale again.</source>
        <translation>没有毫米值：{0} 请重新测量比例尺。</translation>
    </message>
    <message>
        <source>No part is known whose {0} is '{1}'.</source>
        <translation>没有已知的工件，其{0}为“{1}”。</translation>
    </message>
    <message>
        <source>No part of the region counts.</source>
        <translation>检测区域中没有计入的部分。</translation>
    </message>
    <message>
        <source>No part was inspected.</source>
        <translation>没有工件被检测。</translation>
    </message>
    <message>
        <source>No permission for {0}: add yourself to the group video.</source>
        <translation>没有{0}的权限：请将自己加入video组。</translation>
    </message>
    <message>
        <source>No records match, so there is nothing to report.</source>
        <translation>没有匹配的记录，因此没有可报告的内容。</translation>
    </message>
    <message>
        <source>No stored part of {0} has an image to judge again.</source>
        <translation>{0}没有已保存的、带图像的工件可供重新判定。</translation>
    </message>
    <message>
        <source>No trend here: it follows what {0} passes after its first {1} parts, which are the period taken as in control.</source>
        <translation>此处没有趋势：它从{0}的前{1}个工件（该时段视为受控）之后跟踪合格工件。</translation>
    </message>
    <message>
        <source>No verdict within {0} s.</source>
        <translation>{0} s内没有判定。</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>没有插入任何相机。</translation>
    </message>
    <message>
        <source>None of the chosen models could be used.</source>
        <translation>所选模型均不可用。</translation>
    </message>
    <message>
        <source>None of these records was reviewed, so there is nothing to make a data set of.</source>
        <translation>这些记录均未复检，因此没有可用于生成数据集的内容。</translation>
    </message>
    <message>
        <source>None was found on this machine. {0}</source>
        <translation>本机未找到。{0}</translation>
    </message>
    <message>
        <source>None was found. Check cable, power and network, and that no firewall stands between.</source>
        <translation>未找到。请检查线缆、电源和网络，并确认中间没有防火墙阻挡。</translation>
    </message>
    <message>
        <source>Nothing to learn from: no reference image.</source>
        <translation>没有可学习的内容：没有参考图像。</translation>
    </message>
    <message>
        <source>ONNX Runtime cpu, 1 thread</source>
        <translation>ONNX Runtime CPU，1个线程</translation>
    </message>
    <message>
        <source>ONNX Runtime cpu, {0} threads</source>
        <translation>ONNX Runtime CPU，{0}个线程</translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed.</source>
        <translation>未安装ONNX Runtime。</translation>
    </message>
    <message>
        <source>ONNX Runtime {0} refuses the graph of {1}.</source>
        <translation>ONNX Runtime {0}拒绝{1}的计算图。</translation>
    </message>
    <message>
        <source>Object: cut out of its background</source>
        <translation>物体：从背景中抠出</translation>
    </message>
    <message>
        <source>One part is looked at by 2 to {0} cameras, not by {1}.</source>
        <translation>一个工件由2到{0}台相机拍摄，不能是{1}台。</translation>
    </message>
    <message>
        <source>Only those of Basler cameras can: give for instance basler:24005555.</source>
        <translation>只有Basler相机可以：请给出例如basler:24005555。</translation>
    </message>
    <message>
        <source>Only you may read it: chmod 600 ~/.netrc.</source>
        <translation>只允许自己读取：chmod 600 ~/.netrc。</translation>
    </message>
    <message>
        <source>OpenCV cannot read it: {0}</source>
        <translation>OpenCV无法读取：{0}</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>正在打开{0}</translation>
    </message>
    <message>
        <source>Options are {0}.</source>
        <translation>可用选项：{0}。</translation>
    </message>
    <message>
        <source>Or give its address, for instance aravis:192.168.0.10.</source>
        <translation>或给出其地址，例如aravis:192.168.0.10。</translation>
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
        <translation>经人工复检的工件，采用MVTec AD的目录结构：每个配方一个文件夹。

train/good     判定这些工件的配方版本的参考图像
test/good      人工判为良品的工件（误判）；若某配方在此没有参考图像，
               则每两个中的第一个放在train/good中
test/NAME      确认缺陷，按人工给出的名称；没有名称的为"defect"
split.csv      每张图像的来源、由谁处置，以及未能导出的内容

相同的像素只写入一次，因此测试图像绝不会是训练图像。没有掩码（ground_truth）：
没有人绘制过。Anomalib的Folder读取器可在没有掩码的情况下打开：
    Folder(name="...", root="RECIPE", normal_dir="train/good", normal_test_dir="test/good",
           abnormal_dir=["test/NAME", ...])</translation>
    </message>
    <message>
        <source>PatchCore, few-shot memory bank</source>
        <translation>PatchCore，少样本记忆库</translation>
    </message>
    <message>
        <source>Plug it in again and check `inspector cameras`.</source>
        <translation>请重新插入并检查`inspector cameras`。</translation>
    </message>
    <message>
        <source>Plug it in, and check `inspector cameras` and the setting gentl_producers.</source>
        <translation>请插入，并检查`inspector cameras`和设置gentl_producers。</translation>
    </message>
    <message>
        <source>Plug it in, and check `inspector cameras`.</source>
        <translation>请插入，并检查`inspector cameras`。</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, and check `inspector cameras`.</source>
        <translation>请插入、关闭使用它的其他程序，并检查`inspector cameras`。</translation>
    </message>
    <message>
        <source>Preparing good and damaged copies</source>
        <translation>正在准备完好和损坏的副本</translation>
    </message>
    <message>
        <source>Preparing the goods</source>
        <translation>正在准备良品</translation>
    </message>
    <message>
        <source>Preparing to learn</source>
        <translation>正在准备学习</translation>
    </message>
    <message>
        <source>Preparing views of each part</source>
        <translation>正在准备每个工件的视图</translation>
    </message>
    <message>
        <source>Proving 1 % at 95 % confidence takes {0} goods without a reject. Goods shot on another day can score higher: confirm some in review before you rely on it.</source>
        <translation>要在95 %置信度下证明1 %，需要{0}个良品均无剔除。在其他日期拍摄的良品得分可能更高：在依赖该限值之前，请在复检中确认一些。</translation>
    </message>
    <message>
        <source>Provisional limit from 1 good part, judged by a model that has learned {0} more confirmed in review.</source>
        <translation>暂定限值，来自1个良品，判定所用模型另外学习了{0}个经复检确认的良品。</translation>
    </message>
    <message>
        <source>Provisional limit from 1 good part.</source>
        <translation>暂定限值，来自1个良品。</translation>
    </message>
    <message>
        <source>Provisional limit from {0} good parts, judged by a model that has learned {1} more confirmed in review.</source>
        <translation>暂定限值，来自{0}个良品，判定所用模型另外学习了{1}个经复检确认的良品。</translation>
    </message>
    <message>
        <source>Provisional limit from {0} good parts.</source>
        <translation>暂定限值，来自{0}个良品。</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>正在读取相机</translation>
    </message>
    <message>
        <source>Record {0} cannot be taught: the part was not found where it was enrolled.</source>
        <translation>记录{0}无法示教：未在注册位置找到工件。</translation>
    </message>
    <message>
        <source>Record {0} has no decision to take back.</source>
        <translation>记录{0}没有可撤回的处置。</translation>
    </message>
    <message>
        <source>Record {0} has no stored image to teach.</source>
        <translation>记录{0}没有已保存的图像可供示教。</translation>
    </message>
    <message>
        <source>Record {0} has no view {1}.</source>
        <translation>记录{0}没有视图{1}。</translation>
    </message>
    <message>
        <source>Record {0} is named twice.</source>
        <translation>记录{0}被指明了两次。</translation>
    </message>
    <message>
        <source>Record {0} is of {1}, not of {2}.</source>
        <translation>记录{0}属于{1}，不属于{2}。</translation>
    </message>
    <message>
        <source>Recording failed: {0}</source>
        <translation>录制失败：{0}</translation>
    </message>
    <message>
        <source>Recording of {0}</source>
        <translation>{0}的录制</translation>
    </message>
    <message>
        <source>Records {0}</source>
        <translation>记录{0}</translation>
    </message>
    <message>
        <source>RegAD with adversarial loss</source>
        <translation>带对抗损失的RegAD</translation>
    </message>
    <message>
        <source>RegAD, registration of features</source>
        <translation>RegAD，特征配准</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请将其移除。</translation>
    </message>
    <message>
        <source>Remove or shrink an ignore area.</source>
        <translation>请移除或缩小一个屏蔽区。</translation>
    </message>
    <message>
        <source>Rename it back.</source>
        <translation>请改回原名。</translation>
    </message>
    <message>
        <source>Replace it with an image of another part.</source>
        <translation>请换成另一个工件的图像。</translation>
    </message>
    <message>
        <source>Restore the database from a backup; the image is not affected.</source>
        <translation>请从备份恢复数据库；图像不受影响。</translation>
    </message>
    <message>
        <source>Restore the images folder from a backup; the record itself is not affected.</source>
        <translation>请从备份恢复图像文件夹；记录本身不受影响。</translation>
    </message>
    <message>
        <source>Resume it: what was finished is kept. The log has the details.</source>
        <translation>请继续此次学习：已完成的部分会保留。详情见日志。</translation>
    </message>
    <message>
        <source>Rows of {0} pixels of {1} with padding are not supported.</source>
        <translation>不支持格式{1}中每行{0}像素且带填充的图像。</translation>
    </message>
    <message>
        <source>Run `pip install onnxruntime onnx`.</source>
        <translation>请运行`pip install onnxruntime onnx`。</translation>
    </message>
    <message>
        <source>Run `pip install {0}`.</source>
        <translation>请运行`pip install {0}`。</translation>
    </message>
    <message>
        <source>Save it as RGB or grey with 8 or 16 bits.</source>
        <translation>请保存为8或16位的RGB或灰度图像。</translation>
    </message>
    <message>
        <source>Save it with 8 or 16 bits.</source>
        <translation>请以8或16位保存。</translation>
    </message>
    <message>
        <source>Save one with Basler's pylon Viewer or `inspector camera-settings`.</source>
        <translation>请用Basler的pylon Viewer或`inspector camera-settings`保存一个。</translation>
    </message>
    <message>
        <source>Scoring goods the model has not seen</source>
        <translation>正在为模型未见过的良品评分</translation>
    </message>
    <message>
        <source>See `inspector audit verify`.</source>
        <translation>参见`inspector audit verify`。</translation>
    </message>
    <message>
        <source>See `inspector learn --list`.</source>
        <translation>参见`inspector learn --list`。</translation>
    </message>
    <message>
        <source>See `inspector recipe list`.</source>
        <translation>参见`inspector recipe list`。</translation>
    </message>
    <message>
        <source>See `inspector records`.</source>
        <translation>参见`inspector records`。</translation>
    </message>
    <message>
        <source>Set exposure or light as for the other images, then retake it.</source>
        <translation>请按其他图像设置曝光或光照，然后重拍。</translation>
    </message>
    <message>
        <source>Set stn to none.</source>
        <translation>请将stn设为none。</translation>
    </message>
    <message>
        <source>Set the camera back to the recipe's size or enroll the part again.</source>
        <translation>请将相机恢复为配方中的尺寸，或重新注册工件。</translation>
    </message>
    <message>
        <source>Set the camera back to the recipe's size, or draw the region again.</source>
        <translation>请将相机恢复为配方中的尺寸，或重新绘制检测区域。</translation>
    </message>
    <message>
        <source>Set the camera up as in the recipe, or enroll the part again.</source>
        <translation>请按配方设置相机，或重新注册工件。</translation>
    </message>
    <message>
        <source>Set the camera's size back, or enroll the part again with the new one.</source>
        <translation>请恢复相机的图像尺寸，或以新尺寸重新注册工件。</translation>
    </message>
    <message>
        <source>Set the delay to 0, or delay the signal outside the camera.</source>
        <translation>请将延迟设为0，或在相机之外延迟信号。</translation>
    </message>
    <message>
        <source>Setting {0}: {1} is not usable ({2}); {3} is used instead.</source>
        <translation>设置{0}：{1}不可用（{2}）；改用{3}。</translation>
    </message>
    <message>
        <source>Setting {0}: {1} is not usable: {2}.</source>
        <translation>设置{0}：{1}不可用：{2}。</translation>
    </message>
    <message>
        <source>Shift report written: {0}</source>
        <translation>班次报告已写入：{0}</translation>
    </message>
    <message>
        <source>Shifts are {0}; see Settings.</source>
        <translation>现有班次：{0}；参见“设置”。</translation>
    </message>
    <message>
        <source>Shifts need names and start times that differ.</source>
        <translation>班次的名称和开始时间必须互不相同。</translation>
    </message>
    <message>
        <source>Siamese encoder with memory bank</source>
        <translation>带记忆库的孪生编码器</translation>
    </message>
    <message>
        <source>Simulated line, {0}</source>
        <translation>模拟产线，{0}</translation>
    </message>
    <message>
        <source>Simulated line: {0}</source>
        <translation>模拟产线：{0}</translation>
    </message>
    <message>
        <source>Simulated line: {0} is no option.</source>
        <translation>模拟产线：{0}不是选项。</translation>
    </message>
    <message>
        <source>Simulated line: {0} {1} cannot be used.</source>
        <translation>模拟产线：{0} {1}不可用。</translation>
    </message>
    <message>
        <source>Start the line again.</source>
        <translation>请重新启动产线。</translation>
    </message>
    <message>
        <source>Start the line first.</source>
        <translation>请先启动产线。</translation>
    </message>
    <message>
        <source>Stop the line and start it again.</source>
        <translation>请停止产线并重新启动。</translation>
    </message>
    <message>
        <source>Storing the candidate</source>
        <translation>正在保存候选版本</translation>
    </message>
    <message>
        <source>Surface: the whole region is the part</source>
        <translation>表面：整个检测区域即为工件</translation>
    </message>
    <message>
        <source>Switch on 'Look for cameras on the network' in Settings, or give --network to inspector cameras.</source>
        <translation>请在“设置”中打开“在网络上查找相机”，或为`inspector cameras`加上--network。</translation>
    </message>
    <message>
        <source>Taught good {0} looks like confirmed defect {1} where that is worst ({2} % alike). Learned together they weaken each other: decide which of both is right and change the decision on the other.</source>
        <translation>示教良品{0}与确认缺陷{1}的最严重处相似（{2} %）。一起学习会互相削弱：请确定两者中哪个正确，并更改另一个的处置。</translation>
    </message>
    <message>
        <source>Taught {0} to {1}</source>
        <translation>已将{0}示教到{1}</translation>
    </message>
    <message>
        <source>Teach a record that shows the part, or enroll anew if parts lie otherwise now.</source>
        <translation>请示教能看到工件的记录；如果工件现在的摆放方式不同，请重新注册。</translation>
    </message>
    <message>
        <source>Tensor 'aligned.deviation' of the checkpoint is not above 0.</source>
        <translation>检查点的张量“aligned.deviation”不大于0。</translation>
    </message>
    <message>
        <source>Tensor 'gaussian.shrunk' of the fitted model does not fit.</source>
        <translation>已学习模型的张量“gaussian.shrunk”不匹配。</translation>
    </message>
    <message>
        <source>Tensor 'gaussian.unit' of the fitted model is not positive.</source>
        <translation>已学习模型的张量“gaussian.unit”不是正数。</translation>
    </message>
    <message>
        <source>Tensor 'scales' of the fitted model is not positive.</source>
        <translation>已学习模型的张量“scales”不是正数。</translation>
    </message>
    <message>
        <source>Tensor 'settings' of the fitted model is damaged.</source>
        <translation>已学习模型的张量“settings”已损坏。</translation>
    </message>
    <message>
        <source>Tensor 'units.images' of the fitted model is not positive.</source>
        <translation>已学习模型的张量“units.images”不是正数。</translation>
    </message>
    <message>
        <source>Tensor '{0}' has a deviation that is not above 0.</source>
        <translation>张量“{0}”的偏差不大于0。</translation>
    </message>
    <message>
        <source>Tensor '{0}' has shape {1}, expected {2}.</source>
        <translation>张量“{0}”的形状为{1}，应为{2}。</translation>
    </message>
    <message>
        <source>Tensor '{0}' holds values that are no numbers.</source>
        <translation>张量“{0}”含有非数值。</translation>
    </message>
    <message>
        <source>Tensor '{0}' holds values that are not above 0.</source>
        <translation>张量“{0}”含有不大于0的值。</translation>
    </message>
    <message>
        <source>Tensor '{0}' of the checkpoint holds values that are no numbers.</source>
        <translation>检查点的张量“{0}”含有非数值。</translation>
    </message>
    <message>
        <source>Tensor '{0}' of {1} holds values that are no numbers.</source>
        <translation>{1}的张量“{0}”含有非数值。</translation>
    </message>
    <message>
        <source>The adversarial training has no fitting tensor '{0}'.</source>
        <translation>对抗训练没有匹配的张量“{0}”。</translation>
    </message>
    <message>
        <source>The audit trail was tampered with or damaged: {0}. Compare it with a backup.</source>
        <translation>审计日志被篡改或已损坏：{0}。请与备份比较。</translation>
    </message>
    <message>
        <source>The board is tilted by about {0} degrees: it looks {1} longer along one direction than across it.</source>
        <translation>标定板倾斜约{0}度：它在一个方向上看起来比横向长{1}。</translation>
    </message>
    <message>
        <source>The board is tilted: one side of it looks {0} larger than the other.</source>
        <translation>标定板倾斜：其一侧看起来比另一侧大{0}。</translation>
    </message>
    <message>
        <source>The camera gave an image that no trigger had asked for; it was not judged.</source>
        <translation>相机给出了未经触发请求的图像；该图像未被判定。</translation>
    </message>
    <message>
        <source>The camera gave no image within {0} of its trigger.</source>
        <translation>触发后{0}内相机没有给出图像。</translation>
    </message>
    <message>
        <source>The camera gives no images: {0}</source>
        <translation>相机没有给出图像：{0}</translation>
    </message>
    <message>
        <source>The camera gives {0} x {1} pixels, the references have {2} x {3}.</source>
        <translation>相机给出{0} x {1}像素，参考图像为{2} x {3}。</translation>
    </message>
    <message>
        <source>The camera has not answered {0} waiting commands.</source>
        <translation>相机没有响应{0}条等待中的命令。</translation>
    </message>
    <message>
        <source>The camera is gone: unplugged, or taken over by another program.</source>
        <translation>相机已不在：已拔出或被另一个程序占用。</translation>
    </message>
    <message>
        <source>The camera or its driver had no room for it.</source>
        <translation>相机或其驱动没有空间容纳。</translation>
    </message>
    <message>
        <source>The camera sent data that is no image.</source>
        <translation>相机发送的数据不是图像。</translation>
    </message>
    <message>
        <source>The camera takes no trigger: {0}</source>
        <translation>相机不接受触发：{0}</translation>
    </message>
    <message>
        <source>The camera was closed.</source>
        <translation>相机已关闭。</translation>
    </message>
    <message>
        <source>The camera was still busy with the trigger before it.</source>
        <translation>相机仍忙于上一次触发。</translation>
    </message>
    <message>
        <source>The camera's trigger follows the trigger mode of the line.</source>
        <translation>相机的触发由产线的触发模式决定。</translation>
    </message>
    <message>
        <source>The cameras are out of step since {0}: one of them missed a trigger.</source>
        <translation>相机自{0}起失步：其中一台漏了一次触发。</translation>
    </message>
    <message>
        <source>The checkpoint has no fitting tensor '{0}'.</source>
        <translation>检查点没有匹配的张量“{0}”。</translation>
    </message>
    <message>
        <source>The corners of the board lie {0} pixels off an even grid: the board is bent, or the lens bends straight lines.</source>
        <translation>标定板的角点偏离均匀网格{0}像素：标定板弯曲，或镜头使直线变形。</translation>
    </message>
    <message>
        <source>The defaults are used; the file is kept with the ending .bad at the next save.</source>
        <translation>使用默认值；下次保存时该文件会以.bad为后缀保留。</translation>
    </message>
    <message>
        <source>The disk did not take what waits within {0} s.</source>
        <translation>磁盘未在{0} s内写入等待的内容。</translation>
    </message>
    <message>
        <source>The disk has not taken {0} waiting records for {1} s.</source>
        <translation>磁盘已有{1} s没有写入{0}条等待中的记录。</translation>
    </message>
    <message>
        <source>The disk of {0} has less than {1} MiB left.</source>
        <translation>{0}所在磁盘的剩余空间不足{1} MiB。</translation>
    </message>
    <message>
        <source>The disk of {0} is full.</source>
        <translation>{0}所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The driver of {0} is stuck.</source>
        <translation>{0}的驱动卡住了。</translation>
    </message>
    <message>
        <source>The file wanted is {0}.</source>
        <translation>所需文件为{0}。</translation>
    </message>
    <message>
        <source>The fitted model cannot be built: {0}</source>
        <translation>无法构建已学习的模型：{0}</translation>
    </message>
    <message>
        <source>The fitted model does not belong here: {0}: recipe says {1}, artifact says {2}.</source>
        <translation>已学习的模型不属于此处：{0}：配方为{1}，模型文件为{2}。</translation>
    </message>
    <message>
        <source>The fitted model does not give the scores it gave when it was enrolled (self-test: {0} then, {1} now).</source>
        <translation>已学习的模型给出的得分与注册时不同（自检：当时{0}，现在{1}）。</translation>
    </message>
    <message>
        <source>The fitted model has an input size of {0} x {1}.</source>
        <translation>已学习模型的输入尺寸为{0} x {1}。</translation>
    </message>
    <message>
        <source>The fitted model has no usable 'size'.</source>
        <translation>已学习的模型没有可用的“size”。</translation>
    </message>
    <message>
        <source>The fitted model has no usable 'templates'.</source>
        <translation>已学习的模型没有可用的“templates”。</translation>
    </message>
    <message>
        <source>The fitted model has no {0} tensor '{1}'.</source>
        <translation>已学习的模型没有{0}张量“{1}”。</translation>
    </message>
    <message>
        <source>The fitted model has no {0}.</source>
        <translation>已学习的模型没有{0}。</translation>
    </message>
    <message>
        <source>The fitted model was made by a newer Inspector.</source>
        <translation>已学习的模型由更新版的Inspector生成。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <translation>无法读取文件夹{0}：{1}。</translation>
    </message>
    <message>
        <source>The folder {0} holds other files.</source>
        <translation>文件夹{0}中有其他文件。</translation>
    </message>
    <message>
        <source>The folder {0} in {1} is ignored: {2} Rename it or move it elsewhere.</source>
        <translation>{1}中的文件夹{0}被忽略：{2} 请将其重命名或移到别处。</translation>
    </message>
    <message>
        <source>The frame is {0} x {1} pixels, but the region was drawn on {2} x {3}.</source>
        <translation>图像为{0} x {1}像素，但检测区域是在{2} x {3}的图像上绘制的。</translation>
    </message>
    <message>
        <source>The frame is {0} x {1} pixels, the reference it is aligned to {2} x {3}.</source>
        <translation>图像为{0} x {1}像素，而用于对齐的参考图像为{2} x {3}。</translation>
    </message>
    <message>
        <source>The frames are {0} x {1} pixels, the recipe was set up with {2} x {3}: parts are not inspected until the size is set back.</source>
        <translation>图像为{0} x {1}像素，而配方按{2} x {3}设置：恢复尺寸之前不检测工件。</translation>
    </message>
    <message>
        <source>The heatmap of record {0} is damaged: {1}.</source>
        <translation>记录{0}的热图已损坏：{1}。</translation>
    </message>
    <message>
        <source>The ignore areas cover the whole region, so nothing would be inspected.</source>
        <translation>屏蔽区覆盖了整个检测区域，因此没有可检测的内容。</translation>
    </message>
    <message>
        <source>The image came truncated: {0} of {1} bytes.</source>
        <translation>收到的图像不完整：{1}字节中只有{0}字节。</translation>
    </message>
    <message>
        <source>The image came with a size of {0} x {1}.</source>
        <translation>收到的图像尺寸为{0} x {1}。</translation>
    </message>
    <message>
        <source>The image cannot be decoded.</source>
        <translation>图像无法解码。</translation>
    </message>
    <message>
        <source>The image differs much from the others. Check that it shows a good part of the same kind in the same light; else delete it.</source>
        <translation>该图像与其他图像相差很大。请检查它是否为相同光照下同类工件的良品；否则请删除。</translation>
    </message>
    <message>
        <source>The image has only {0} of the sharpness of the others. Focus the lens or hold the part still, then retake it.</source>
        <translation>该图像的清晰度只有其他图像的{0}。请调焦或保持工件静止，然后重拍。</translation>
    </message>
    <message>
        <source>The image is damaged: {0} ({1} packets from the first gap on).</source>
        <translation>图像已损坏：{0}（从第一个缺口起缺{1}个数据包）。</translation>
    </message>
    <message>
        <source>The image is damaged: {0}.</source>
        <translation>图像已损坏：{0}。</translation>
    </message>
    <message>
        <source>The image is out of focus. Focus the lens or hold the part still, then retake it.</source>
        <translation>图像未对焦。请调焦或保持工件静止，然后重拍。</translation>
    </message>
    <message>
        <source>The image is too bright ({0} of the brightness of the others).</source>
        <translation>图像过亮（亮度为其他图像的{0}）。</translation>
    </message>
    <message>
        <source>The image is too bright.</source>
        <translation>图像过亮。</translation>
    </message>
    <message>
        <source>The image is too dark ({0} of the brightness of the others).</source>
        <translation>图像过暗（亮度为其他图像的{0}）。</translation>
    </message>
    <message>
        <source>The image is too dark.</source>
        <translation>图像过暗。</translation>
    </message>
    <message>
        <source>The image is {0} pixels wide; {1} comes in pairs of pixels.</source>
        <translation>图像宽{0}像素；{1}以像素对的形式传送。</translation>
    </message>
    <message>
        <source>The image store is closed; nothing can be stored any more.</source>
        <translation>图像存储已关闭；无法再保存任何内容。</translation>
    </message>
    <message>
        <source>The image {0}</source>
        <translation>图像{0}</translation>
    </message>
    <message>
        <source>The image {0} is lost: the station stopped before it was written.</source>
        <translation>图像{0}已丢失：工作站在写入之前停止。</translation>
    </message>
    <message>
        <source>The image {0} is missing.</source>
        <translation>图像{0}缺失。</translation>
    </message>
    <message>
        <source>The image {0} was changed since it was stored.</source>
        <translation>图像{0}在保存后被更改。</translation>
    </message>
    <message>
        <source>The last audit entry {0} cannot be read.</source>
        <translation>最后的审计条目{0}无法读取。</translation>
    </message>
    <message>
        <source>The learned model is not the one of this learning.</source>
        <translation>学习所得的模型不属于此次学习。</translation>
    </message>
    <message>
        <source>The learning process ended unexpectedly ({0}); inspection is not affected.</source>
        <translation>学习进程意外结束（{0}）；检测不受影响。</translation>
    </message>
    <message>
        <source>The learning said nothing for {0} s.</source>
        <translation>学习已有{0} s没有消息。</translation>
    </message>
    <message>
        <source>The learning {0} has ended.</source>
        <translation>学习{0}已结束。</translation>
    </message>
    <message>
        <source>The learning {0} has no candidate.</source>
        <translation>学习{0}没有候选版本。</translation>
    </message>
    <message>
        <source>The learning {0} is running.</source>
        <translation>学习{0}正在运行。</translation>
    </message>
    <message>
        <source>The line did not change over to {0}: it judges nothing any more.</source>
        <translation>产线未换型到{0}：不再判定任何工件。</translation>
    </message>
    <message>
        <source>The line has ended.</source>
        <translation>产线已结束。</translation>
    </message>
    <message>
        <source>The line has ended; this trigger was not taken.</source>
        <translation>产线已结束；此次触发未被接受。</translation>
    </message>
    <message>
        <source>The line is being recorded already.</source>
        <translation>产线已在录制中。</translation>
    </message>
    <message>
        <source>The line runs without a camera for this view. Stop the line and start it again.</source>
        <translation>产线运行时此视图没有相机。请停止产线并重新启动。</translation>
    </message>
    <message>
        <source>The line was stopped before a frame came.</source>
        <translation>在收到图像之前产线已停止。</translation>
    </message>
    <message>
        <source>The logins in ~/.netrc cannot be read: {0}.</source>
        <translation>无法读取~/.netrc中的登录信息：{0}。</translation>
    </message>
    <message>
        <source>The method {0} does not say what it compares with.</source>
        <translation>方法{0}不说明它与什么作比较。</translation>
    </message>
    <message>
        <source>The model in use.</source>
        <translation>使用中的模型。</translation>
    </message>
    <message>
        <source>The model in use; it learns good parts only and leaves confirmed defects out.</source>
        <translation>使用中的模型；它只学习良品，不使用确认缺陷。</translation>
    </message>
    <message>
        <source>The model in use; learned within seconds.</source>
        <translation>使用中的模型；数秒即可学会。</translation>
    </message>
    <message>
        <source>The model runs on torch.</source>
        <translation>该模型在torch上运行。</translation>
    </message>
    <message>
        <source>The network was not searched because {0} is local.</source>
        <translation>未搜索网络，因为{0}为local。</translation>
    </message>
    <message>
        <source>The network was not searched. {0}</source>
        <translation>未搜索网络。{0}</translation>
    </message>
    <message>
        <source>The network's tensor '{0}' holds no numbers.</source>
        <translation>网络的张量“{0}”含有非数值。</translation>
    </message>
    <message>
        <source>The network's tensor '{0}' is missing.</source>
        <translation>网络的张量“{0}”缺失。</translation>
    </message>
    <message>
        <source>The network's tensor '{0}' is {1}.</source>
        <translation>网络的张量“{0}”为{1}。</translation>
    </message>
    <message>
        <source>The note of a scale has {0} characters, more than {1}.</source>
        <translation>比例尺的备注有{0}个字符，超过{1}个。</translation>
    </message>
    <message>
        <source>The option is {0}=FILE.pfs.</source>
        <translation>选项为{0}=FILE.pfs。</translation>
    </message>
    <message>
        <source>The package that brings {0} is not installed.</source>
        <translation>提供{0}的软件包未安装。</translation>
    </message>
    <message>
        <source>The part does not lie as enrolled.</source>
        <translation>工件的摆放与注册时不同。</translation>
    </message>
    <message>
        <source>The part lies to {0} outside the frame.</source>
        <translation>工件有{0}在图像之外。</translation>
    </message>
    <message>
        <source>The part was not found where it was enrolled: alignment quality {0}, at least {1} is needed.</source>
        <translation>未在注册位置找到工件：对齐质量为{0}，至少需要{1}。</translation>
    </message>
    <message>
        <source>The part was not found: nothing stands out from the background.</source>
        <translation>未找到工件：没有任何东西从背景中突出。</translation>
    </message>
    <message>
        <source>The pixel format {0} cannot be shown.</source>
        <translation>像素格式{0}无法显示。</translation>
    </message>
    <message>
        <source>The producer cannot be used: {0}</source>
        <translation>该Producer不可用：{0}</translation>
    </message>
    <message>
        <source>The producer {0} crashed ({1}).</source>
        <translation>Producer {0}已崩溃（{1}）。</translation>
    </message>
    <message>
        <source>The producer {0} gave no answer within {1} s.</source>
        <translation>Producer {0}在{1} s内没有响应。</translation>
    </message>
    <message>
        <source>The producer {0} stopped answering.</source>
        <translation>Producer {0}停止响应。</translation>
    </message>
    <message>
        <source>The queue of {0} waiting parts was full.</source>
        <translation>{0}个等待工件的队列已满。</translation>
    </message>
    <message>
        <source>The recipe was set up with {0}; this is {1}.</source>
        <translation>配方是用{0}设置的；当前为{1}。</translation>
    </message>
    <message>
        <source>The record itself is complete. While a station runs on this data folder, try again.</source>
        <translation>记录本身是完整的。如果有工作站正在使用此数据文件夹，请重试。</translation>
    </message>
    <message>
        <source>The recording {0} was made by a newer Inspector.</source>
        <translation>录制{0}由更新版的Inspector生成。</translation>
    </message>
    <message>
        <source>The region is too small or too far outside to align parts by it.</source>
        <translation>检测区域过小或过于偏外，无法据此对齐工件。</translation>
    </message>
    <message>
        <source>The region lies to {0} outside the frame.</source>
        <translation>检测区域有{0}在图像之外。</translation>
    </message>
    <message>
        <source>The region shows no detail ({0} grey levels). Check that the part is in it, the light and the lens.</source>
        <translation>检测区域没有细节（{0}个灰度级）。请检查工件是否在其中，以及光照和镜头。</translation>
    </message>
    <message>
        <source>The report would end before it begins.</source>
        <translation>报告的结束早于开始。</translation>
    </message>
    <message>
        <source>The result of the learning has other files: {0}.</source>
        <translation>学习结果的文件不同：{0}。</translation>
    </message>
    <message>
        <source>The scale belongs to frames of {0}; this one has {1}.</source>
        <translation>比例尺属于{0}的图像；此图像为{1}。</translation>
    </message>
    <message>
        <source>The setting {0} = {1} of the recipe is not in force: {2}</source>
        <translation>配方的设置{0} = {1}未生效：{2}</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: {1}.</source>
        <translation>无法读取设置文件{0}：{1}。</translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings.</source>
        <translation>设置文件{0}中没有设置。</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be saved.</source>
        <translation>{0}的设置无法保存。</translation>
    </message>
    <message>
        <source>The shift report failed: {0}. The log has the details.</source>
        <translation>班次报告失败：{0}。详情见日志。</translation>
    </message>
    <message>
        <source>The shift report is not written yet, it is tried again. {0}</source>
        <translation>班次报告尚未写入，将再次尝试。{0}</translation>
    </message>
    <message>
        <source>The smallest network and the least time a part: the place to start.</source>
        <translation>最小的网络，每个工件用时最少：适合作为起点。</translation>
    </message>
    <message>
        <source>The source ended before a frame came.</source>
        <translation>在收到图像之前图像源已结束。</translation>
    </message>
    <message>
        <source>The station was stopped before this part was judged.</source>
        <translation>工作站在判定此工件之前停止。</translation>
    </message>
    <message>
        <source>The trigger of the camera was changed.</source>
        <translation>相机的触发已更改。</translation>
    </message>
    <message>
        <source>The trigger rate must not be negative and the interval must be positive.</source>
        <translation>触发速率不能为负，间隔必须为正。</translation>
    </message>
    <message>
        <source>The two points are {0} pixels apart, which is too close to be exact.</source>
        <translation>两点相距{0}像素，过近而不够准确。</translation>
    </message>
    <message>
        <source>The view {0} names no camera.</source>
        <translation>视图{0}没有指明相机。</translation>
    </message>
    <message>
        <source>The weights of {0} are not on this machine ({1}).</source>
        <translation>本机没有{0}的权重（{1}）。</translation>
    </message>
    <message>
        <source>The whole board with a white margin must be in view, sharp and evenly lit; count its squares, black and white, along both sides.</source>
        <translation>必须看到带白边的整块标定板，清晰且光照均匀；请沿两边数方格，黑白都算。</translation>
    </message>
    <message>
        <source>The writer is closed; nothing can be stored any more.</source>
        <translation>写入器已关闭；无法再保存任何内容。</translation>
    </message>
    <message>
        <source>There are no held-out scores to compare with.</source>
        <translation>没有留出良品的得分可供比较。</translation>
    </message>
    <message>
        <source>There are no held-out scores to set limits from.</source>
        <translation>没有留出良品的得分可用于设定限值。</translation>
    </message>
    <message>
        <source>There are no source images.</source>
        <translation>没有来源图像。</translation>
    </message>
    <message>
        <source>There is a recipe {0}; {1} differs in upper and lower case only.</source>
        <translation>已有配方{0}；{1}只在大小写上不同。</translation>
    </message>
    <message>
        <source>There is no Basler camera with the serial number {0}.</source>
        <translation>没有序列号为{0}的Basler相机。</translation>
    </message>
    <message>
        <source>There is no backbone '{0}'.</source>
        <translation>没有骨干网络“{0}”。</translation>
    </message>
    <message>
        <source>There is no device '{0}'.</source>
        <translation>没有设备“{0}”。</translation>
    </message>
    <message>
        <source>There is no export format '{0}'.</source>
        <translation>没有导出格式“{0}”。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>没有文件{0}。</translation>
    </message>
    <message>
        <source>There is no image to take statistics of.</source>
        <translation>没有可用于统计的图像。</translation>
    </message>
    <message>
        <source>There is no image {0}. The images of one part must have the same name in every folder.</source>
        <translation>没有图像{0}。同一工件的图像在每个文件夹中必须同名。</translation>
    </message>
    <message>
        <source>There is no learning {0}.</source>
        <translation>没有学习{0}。</translation>
    </message>
    <message>
        <source>There is no model '{0}'.</source>
        <translation>没有模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no recipe package at {0}.</source>
        <translation>{0}处没有配方包。</translation>
    </message>
    <message>
        <source>There is no recipe {0}.</source>
        <translation>没有配方{0}。</translation>
    </message>
    <message>
        <source>There is no record {0}.</source>
        <translation>没有记录{0}。</translation>
    </message>
    <message>
        <source>There is no shift '{0}'.</source>
        <translation>没有班次“{0}”。</translation>
    </message>
    <message>
        <source>There is no source-trained checkpoint of {0} for {1} here.</source>
        <translation>此处没有{0}用于{1}的源训练检查点。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode {0}.</source>
        <translation>内存不足，无法解码{0}。</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>该相机不提供此项。</translation>
    </message>
    <message>
        <source>This is the same image as number {0}. Delete it or take another part.</source>
        <translation>这与第{0}张是同一图像。请删除或另取一个工件。</translation>
    </message>
    <message>
        <source>This learning is still running, perhaps in another window.</source>
        <translation>此次学习仍在运行，可能在另一个窗口中。</translation>
    </message>
    <message>
        <source>This seems to be the part of number {0}, not moved. Each image should show another part, so take the next one.</source>
        <translation>这似乎是第{0}张的工件，未移动过。每张图像应展示不同的工件，请取下一个。</translation>
    </message>
    <message>
        <source>Train the method anew, or get the file again.</source>
        <translation>请重新训练该方法，或重新获取文件。</translation>
    </message>
    <message>
        <source>Trained with confirmed defects; takes as long as you give it.</source>
        <translation>用确认缺陷训练；耗时取决于给予的时间。</translation>
    </message>
    <message>
        <source>Training {0} of {1}, step {2} of {3}</source>
        <translation>训练{0}/{1}，步骤{2}/{3}</translation>
    </message>
    <message>
        <source>Trigger: debounce is {0}.</source>
        <translation>触发：去抖时间为{0}。</translation>
    </message>
    <message>
        <source>Trigger: delay is {0}.</source>
        <translation>触发：延迟为{0}。</translation>
    </message>
    <message>
        <source>Trigger: every n-th signal is {0}.</source>
        <translation>触发：每第n个信号为{0}。</translation>
    </message>
    <message>
        <source>Turned: parts may lie at any angle</source>
        <translation>转动：工件可以任意角度摆放</translation>
    </message>
    <message>
        <source>Type it with letters and digits.</source>
        <translation>请用字母和数字输入。</translation>
    </message>
    <message>
        <source>UniAD cannot have a width of {0} with {1} heads.</source>
        <translation>UniAD在{1}个头时宽度不能为{0}。</translation>
    </message>
    <message>
        <source>UniAD cannot use steps = {0}.</source>
        <translation>UniAD不能使用steps = {0}。</translation>
    </message>
    <message>
        <source>UniAD cannot use tune = {0}.</source>
        <translation>UniAD不能使用tune = {0}。</translation>
    </message>
    <message>
        <source>UniAD has no option '{0}'.</source>
        <translation>UniAD没有选项“{0}”。</translation>
    </message>
    <message>
        <source>UniAD has no setting '{0}'.</source>
        <translation>UniAD没有设置“{0}”。</translation>
    </message>
    <message>
        <source>UniAD with adversarial loss</source>
        <translation>带对抗损失的UniAD</translation>
    </message>
    <message>
        <source>UniAD's setting '{0}' cannot be {1}.</source>
        <translation>UniAD的设置“{0}”不能是{1}。</translation>
    </message>
    <message>
        <source>UniAD, feature reconstruction</source>
        <translation>UniAD，特征重建</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again; if that does not help, restart Inspector.</source>
        <translation>请拔下相机并重新插入；如果无效，请重新启动Inspector。</translation>
    </message>
    <message>
        <source>Unplug the camera, plug it in again, and try again.</source>
        <translation>请拔下相机，重新插入，然后重试。</translation>
    </message>
    <message>
        <source>Update Inspector or choose another data folder. Nothing was changed.</source>
        <translation>请更新Inspector或选择另一个数据文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>Update Inspector, or enroll the part anew.</source>
        <translation>请更新Inspector，或重新注册工件。</translation>
    </message>
    <message>
        <source>Update Inspector.</source>
        <translation>请更新Inspector。</translation>
    </message>
    <message>
        <source>Update this station.</source>
        <translation>请更新此工作站。</translation>
    </message>
    <message>
        <source>Upright: parts always lie the same way round</source>
        <translation>正立：工件始终以同一方向摆放</translation>
    </message>
    <message>
        <source>Use --format pdf or html.</source>
        <translation>请使用--format pdf或html。</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, spaces, dots, underscores or hyphens.</source>
        <translation>请使用1到64个字母、数字、空格、点、下划线或连字符。</translation>
    </message>
    <message>
        <source>Use 1 to {0} letters, digits, spaces, hyphens or underscores.</source>
        <translation>请使用1到{0}个字母、数字、空格、连字符或下划线。</translation>
    </message>
    <message>
        <source>Use MP4, AVI or MKV, or copy the file again from where it came.</source>
        <translation>请使用MP4、AVI或MKV，或从来源处重新复制该文件。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, BMP, TIFF or WebP files.</source>
        <translation>请使用PNG、JPEG、BMP、TIFF或WebP文件。</translation>
    </message>
    <message>
        <source>Use at most {0}.</source>
        <translation>最多使用{0}个。</translation>
    </message>
    <message>
        <source>Use the state_dict of the network, as .pth or .safetensors.</source>
        <translation>请使用网络的state_dict，格式为.pth或.safetensors。</translation>
    </message>
    <message>
        <source>Use the state_dict of the network.</source>
        <translation>请使用网络的state_dict。</translation>
    </message>
    <message>
        <source>Use {0} for its next version, or another name.</source>
        <translation>请将{0}用于其下一版本，或使用其他名称。</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>请使用{0}。</translation>
    </message>
    <message>
        <source>Usual is {0}.</source>
        <translation>通常为{0}。</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>View {0} was not inspected: {1}</source>
        <translation>视图{0}未检测：{1}</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>视图{0}：{1}</translation>
    </message>
    <message>
        <source>View {0}: {1} The part was seen by {2} only.</source>
        <translation>视图{0}：{1} 该工件只被{2}拍到。</translation>
    </message>
    <message>
        <source>View {0}: {1} images in a row came more than {2} s after the others; they may be of the next part.</source>
        <translation>视图{0}：连续{1}张图像比其他视图晚{2} s以上；它们可能属于下一个工件。</translation>
    </message>
    <message>
        <source>Wait for it or cancel it first.</source>
        <translation>请等待其完成，或先取消。</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation>请稍候，然后重试。</translation>
    </message>
    <message>
        <source>Webcam {0} is no camera number.</source>
        <translation>网络摄像头{0}不是相机编号。</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>检测什么</translation>
    </message>
    <message>
        <source>Where details are</source>
        <translation>细节在哪里</translation>
    </message>
    <message>
        <source>Wide ResNet-50-2</source>
        <translation>Wide ResNet-50-2</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself</source>
        <translation>Windows保留了此名称</translation>
    </message>
    <message>
        <source>Without assumptions, 1 good cannot promise fewer than {0} % false rejects; the limit aims at fewer than {1} % by assuming that log scores of goods are normally distributed.</source>
        <translation>若无假设，1个良品不能保证误判低于{0} %；该限值假定良品的对数得分服从正态分布，力求低于{1} %。</translation>
    </message>
    <message>
        <source>Without assumptions, {0} goods cannot promise fewer than {1} % false rejects; the limit aims at fewer than {2} % by assuming that log scores of goods are normally distributed.</source>
        <translation>若无假设，{0}个良品不能保证误判低于{1} %；该限值假定良品的对数得分服从正态分布，力求低于{2} %。</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在写入{0}</translation>
    </message>
    <message>
        <source>Y Cb Y Cr, 16 to 235</source>
        <translation>Y Cb Y Cr，16到235</translation>
    </message>
    <message>
        <source>Y Cb Y Cr, full range</source>
        <translation>Y Cb Y Cr，全范围</translation>
    </message>
    <message>
        <source>a {0} has no {1}; it can have {2}.</source>
        <translation>{0}没有{1}；可以有{2}。</translation>
    </message>
    <message>
        <source>above the reject limit</source>
        <translation>高于剔除限值</translation>
    </message>
    <message>
        <source>above the review limit</source>
        <translation>高于复检限值</translation>
    </message>
    <message>
        <source>an entry cannot be read ({0})</source>
        <translation>有一个条目无法读取（{0}）</translation>
    </message>
    <message>
        <source>another program just made this version</source>
        <translation>另一个程序刚刚创建了此版本</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>as fast as read</source>
        <translation>读取有多快就多快</translation>
    </message>
    <message>
        <source>at a rate</source>
        <translation>按帧率</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>backbone weights</source>
        <translation>骨干网络权重</translation>
    </message>
    <message>
        <source>came with the program; {0} epochs, seed {1}, on {2}</source>
        <translation>随程序提供；{0}轮，种子{1}，基于{2}</translation>
    </message>
    <message>
        <source>checkpoint {0}, {1}</source>
        <translation>检查点{0}，{1}</translation>
    </message>
    <message>
        <source>code {0}</source>
        <translation>代码{0}</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>defect_rate {0} must be from 0 to 1.</source>
        <translation>defect_rate为{0}；必须是0到1。</translation>
    </message>
    <message>
        <source>did not start within {0} s</source>
        <translation>未在{0} s内启动</translation>
    </message>
    <message>
        <source>each part is turned to its long axis before it is compared</source>
        <translation>每个工件在比较前都转到其长轴方向</translation>
    </message>
    <message>
        <source>entry {0} does not follow the one before it</source>
        <translation>条目{0}与前一条不衔接</translation>
    </message>
    <message>
        <source>entry {0} is missing</source>
        <translation>条目{0}缺失</translation>
    </message>
    <message>
        <source>entry {0} is not the recorded one</source>
        <translation>条目{0}不是所记录的条目</translation>
    </message>
    <message>
        <source>entry {0} was changed</source>
        <translation>条目{0}被更改</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>退出代码{0}</translation>
    </message>
    <message>
        <source>flagging fewer good parts</source>
        <translation>减少被判为可疑的良品</translation>
    </message>
    <message>
        <source>floating-point values</source>
        <translation>浮点值</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake</source>
        <translation>忘掉误学的内容</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake and flagging fewer good parts</source>
        <translation>忘掉误学的内容，并减少被判为可疑的良品</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake and missing fewer defects like these</source>
        <translation>忘掉误学的内容，并减少此类缺陷的漏检</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake and missing fewer defects like these and flagging fewer good parts</source>
        <translation>忘掉误学的内容，减少此类缺陷的漏检，并减少被判为可疑的良品</translation>
    </message>
    <message>
        <source>hub cache</source>
        <translation>Hub缓存</translation>
    </message>
    <message>
        <source>imported; {0} epochs, seed {1}, on {2}</source>
        <translation>已导入；{0}轮，种子{1}，基于{2}</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>in {0} of all pairs a synthetic defect scores above a good</source>
        <translation>在{0}的配对中，合成缺陷的得分高于良品</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>it did not arrive whole in time</source>
        <translation>未及时完整到达</translation>
    </message>
    <message>
        <source>it has another size than announced</source>
        <translation>尺寸与声明的不同</translation>
    </message>
    <message>
        <source>it has characters that no address has</source>
        <translation>含有地址中不会出现的字符</translation>
    </message>
    <message>
        <source>it has no tensor '{0}' of shape {1}</source>
        <translation>没有形状为{1}的张量“{0}”</translation>
    </message>
    <message>
        <source>it holds no settings</source>
        <translation>没有设置</translation>
    </message>
    <message>
        <source>it holds no {0}</source>
        <translation>没有{0}</translation>
    </message>
    <message>
        <source>it holds {0}</source>
        <translation>含有{0}</translation>
    </message>
    <message>
        <source>it holds {0} images of defects, not up to {1}</source>
        <translation>含有{0}张缺陷图像，最多应为{1}张</translation>
    </message>
    <message>
        <source>it holds {0} reference images, not 1 to {1}</source>
        <translation>含有{0}张参考图像，应为1到{1}张</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>它是文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation>已损坏（{0}）</translation>
    </message>
    <message>
        <source>it is empty or too long</source>
        <translation>为空或过长</translation>
    </message>
    <message>
        <source>it is larger than {0} kB</source>
        <translation>大于{0} kB</translation>
    </message>
    <message>
        <source>it is not a plain zip file, or its end is missing</source>
        <translation>不是普通的zip文件，或末尾缺失</translation>
    </message>
    <message>
        <source>it is not a zip file</source>
        <translation>不是zip文件</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it lists a name twice</source>
        <translation>有一个名称列出了两次</translation>
    </message>
    <message>
        <source>it lists more than {0} files</source>
        <translation>列出的文件超过{0}个</translation>
    </message>
    <message>
        <source>it looks like {0}</source>
        <translation>看起来像{0}</translation>
    </message>
    <message>
        <source>it needs a kind and a host</source>
        <translation>需要类型和主机</translation>
    </message>
    <message>
        <source>it says no schema version</source>
        <translation>没有说明架构版本</translation>
    </message>
    <message>
        <source>it starts or ends with a dot or a space</source>
        <translation>以点或空格开头或结尾</translation>
    </message>
    <message>
        <source>it unpacks to more than {0} MiB</source>
        <translation>解包后超过{0} MiB</translation>
    </message>
    <message>
        <source>it was changed or cut off</source>
        <translation>被更改或截断</translation>
    </message>
    <message>
        <source>it would hold more than {0} MiB or {1} files</source>
        <translation>将超过{0} MiB或{1}个文件</translation>
    </message>
    <message>
        <source>its file cannot be read ({0})</source>
        <translation>其文件无法读取（{0}）</translation>
    </message>
    <message>
        <source>its file has other channels</source>
        <translation>其文件的通道不同</translation>
    </message>
    <message>
        <source>its file has {0} bytes instead of {1}</source>
        <translation>其文件为{0}字节，应为{1}字节</translation>
    </message>
    <message>
        <source>its file is a link or no file</source>
        <translation>其文件是链接或不是文件</translation>
    </message>
    <message>
        <source>its file is no PNG image</source>
        <translation>其文件不是PNG图像</translation>
    </message>
    <message>
        <source>its file is {0} x {1} instead of {2} x {3}</source>
        <translation>其文件为{0} x {1}，应为{2} x {3}</translation>
    </message>
    <message>
        <source>its file was changed</source>
        <translation>其文件被更改</translation>
    </message>
    <message>
        <source>its first line is not that of one</source>
        <translation>首行不符合此类文件</translation>
    </message>
    <message>
        <source>its images have more than {0} megapixels</source>
        <translation>其图像超过{0}百万像素</translation>
    </message>
    <message>
        <source>its model is not the one its manifest names (model_hash)</source>
        <translation>其模型不是清单所指的模型（model_hash）</translation>
    </message>
    <message>
        <source>its review limit finds {0} of {1} and flags {2} of {3} goods</source>
        <translation>其复检限值检出{1}个中的{0}个，并将{3}个良品中的{2}个判为可疑</translation>
    </message>
    <message>
        <source>layer norm per position</source>
        <translation>逐位置层归一化</translation>
    </message>
    <message>
        <source>line {0} is no setting: {1}</source>
        <translation>第{0}行不是设置：{1}</translation>
    </message>
    <message>
        <source>line {0} is not text</source>
        <translation>第{0}行不是文本</translation>
    </message>
    <message>
        <source>misplaced detail</source>
        <translation>错位的细节</translation>
    </message>
    <message>
        <source>missing detail</source>
        <translation>缺失的细节</translation>
    </message>
    <message>
        <source>missing fewer defects like these</source>
        <translation>减少此类缺陷的漏检</translation>
    </message>
    <message>
        <source>missing fewer defects like these and flagging fewer good parts</source>
        <translation>减少此类缺陷的漏检，并减少被判为可疑的良品</translation>
    </message>
    <message>
        <source>missing hole</source>
        <translation>缺孔</translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation>缺失：{0}</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>model name</translation>
    </message>
    <message>
        <source>no image was stored</source>
        <translation>没有保存图像</translation>
    </message>
    <message>
        <source>no improvement</source>
        <translation>没有改善</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>没有已知名称</translation>
    </message>
    <message>
        <source>no place known</source>
        <translation>没有已知位置</translation>
    </message>
    <message>
        <source>nobody can tell from a surface (choose '{0}' if they may lie turned)</source>
        <translation>从表面无法判断（若工件可能转动，请选择“{0}”）</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未处置</translation>
    </message>
    <message>
        <source>not inspected: {0}</source>
        <translation>未检测：{0}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>nothing stands out in every good</source>
        <translation>并非每个良品中都有突出之物</translation>
    </message>
    <message>
        <source>numpy cpu</source>
        <translation>numpy cpu</translation>
    </message>
    <message>
        <source>one byte a value</source>
        <translation>每个值一个字节</translation>
    </message>
    <message>
        <source>one value after the other without gaps, low bits first (PFNC p)</source>
        <translation>各值依次排列无间隙，低位在前（PFNC p）</translation>
    </message>
    <message>
        <source>only a small spot stands out</source>
        <translation>只有一个小斑点突出</translation>
    </message>
    <message>
        <source>order.json of the learning {0} is of {1}.</source>
        <translation>学习{0}的order.json属于{1}。</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>失步</translation>
    </message>
    <message>
        <source>packets are missing</source>
        <translation>缺少数据包</translation>
    </message>
    <message>
        <source>packets have wrong numbers</source>
        <translation>数据包编号错误</translation>
    </message>
    <message>
        <source>part counter</source>
        <translation>计件器</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>工件{0}</translation>
    </message>
    <message>
        <source>parts are aligned to the first good, so the whole region is compared</source>
        <translation>工件与第一个良品对齐，因此比较整个检测区域</translation>
    </message>
    <message>
        <source>rate_hz is 0.</source>
        <translation>rate_hz为0。</translation>
    </message>
    <message>
        <source>recipe {0}</source>
        <translation>配方{0}</translation>
    </message>
    <message>
        <source>record {0}</source>
        <translation>记录{0}</translation>
    </message>
    <message>
        <source>records: all</source>
        <translation>记录：全部</translation>
    </message>
    <message>
        <source>records: defect name</source>
        <translation>记录：缺陷名称</translation>
    </message>
    <message>
        <source>records: disposition</source>
        <translation>记录：处置</translation>
    </message>
    <message>
        <source>records: first hour</source>
        <translation>记录：第一小时</translation>
    </message>
    <message>
        <source>records: last hour</source>
        <translation>记录：最后一小时</translation>
    </message>
    <message>
        <source>records: not decided</source>
        <translation>记录：未处置</translation>
    </message>
    <message>
        <source>records: recipe</source>
        <translation>记录：配方</translation>
    </message>
    <message>
        <source>records: recipe never used</source>
        <translation>记录：从未使用的配方</translation>
    </message>
    <message>
        <source>records: region</source>
        <translation>记录：区域</translation>
    </message>
    <message>
        <source>records: region, nothing in it</source>
        <translation>记录：区域，其中没有内容</translation>
    </message>
    <message>
        <source>records: score</source>
        <translation>记录：得分</translation>
    </message>
    <message>
        <source>records: score never reached</source>
        <translation>记录：从未达到的得分</translation>
    </message>
    <message>
        <source>records: verdict</source>
        <translation>记录：判定</translation>
    </message>
    <message>
        <source>report.json of the learning {0} is of {1}.</source>
        <translation>学习{0}的report.json属于{1}。</translation>
    </message>
    <message>
        <source>review: all that wait</source>
        <translation>复检：全部等待项</translation>
    </message>
    <message>
        <source>review: defect name</source>
        <translation>复检：缺陷名称</translation>
    </message>
    <message>
        <source>review: disposition</source>
        <translation>复检：处置</translation>
    </message>
    <message>
        <source>review: nothing matches</source>
        <translation>复检：没有匹配</translation>
    </message>
    <message>
        <source>review: recipe</source>
        <translation>复检：配方</translation>
    </message>
    <message>
        <source>review: region</source>
        <translation>复检：区域</translation>
    </message>
    <message>
        <source>review: score</source>
        <translation>复检：得分</translation>
    </message>
    <message>
        <source>review: time</source>
        <translation>复检：时间</translation>
    </message>
    <message>
        <source>review: verdict</source>
        <translation>复检：判定</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>相同位置</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子{0}</translation>
    </message>
    <message>
        <source>seed, count and start must be 0 or more.</source>
        <translation>seed、count和start必须为0或更大。</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>信号{0}</translation>
    </message>
    <message>
        <source>simulated good {0}</source>
        <translation>模拟良品{0}</translation>
    </message>
    <message>
        <source>size {0}x{1} must have sides of {2} to {3}.</source>
        <translation>size为{0}x{1}；边长必须是{2}到{3}。</translation>
    </message>
    <message>
        <source>tensor '{0}' has shape {1}</source>
        <translation>张量“{0}”的形状为{1}</translation>
    </message>
    <message>
        <source>tensor '{0}' is missing</source>
        <translation>张量“{0}”缺失</translation>
    </message>
    <message>
        <source>tensor {0} is missing</source>
        <translation>张量{0}缺失</translation>
    </message>
    <message>
        <source>the camera allows no change now</source>
        <translation>相机当前不允许更改</translation>
    </message>
    <message>
        <source>the camera only tells it</source>
        <translation>相机只显示该值</translation>
    </message>
    <message>
        <source>the camera sets it automatically</source>
        <translation>相机自动设置该值</translation>
    </message>
    <message>
        <source>the camera took {0} instead.</source>
        <translation>相机改用了{0}。</translation>
    </message>
    <message>
        <source>the delivery was stopped</source>
        <translation>图像传送已停止</translation>
    </message>
    <message>
        <source>the end is cut off: {0} entries were recorded</source>
        <translation>末尾被截断：曾记录{0}个条目</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>the goods fill almost all of the region</source>
        <translation>良品几乎占满整个检测区域</translation>
    </message>
    <message>
        <source>the goods fill the picture up to its border</source>
        <translation>良品占满画面直至边缘</translation>
    </message>
    <message>
        <source>the goods lie alike, or look alike at all angles (choose '{0}' if parts may lie turned)</source>
        <translation>良品摆放相同，或在各角度下看起来相同（若工件可能转动，请选择“{0}”）</translation>
    </message>
    <message>
        <source>the goods lie at different angles, so each is learned at all angles</source>
        <translation>良品以不同角度摆放，因此每个都按所有角度学习</translation>
    </message>
    <message>
        <source>the part stands out from its background in all {0} goods, so it is cut out</source>
        <translation>在全部{0}个良品中工件都从背景中突出，因此将其抠出</translation>
    </message>
    <message>
        <source>the region is a polygon, so what lies inside it is compared</source>
        <translation>检测区域是多边形，因此比较其内部的内容</translation>
    </message>
    <message>
        <source>the same image is in the data set already</source>
        <translation>相同的图像已在数据集中</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>this camera cannot change it now</source>
        <translation>该相机当前不能更改</translation>
    </message>
    <message>
        <source>this camera does not offer it</source>
        <translation>该相机不提供此项</translation>
    </message>
    <message>
        <source>tokens to unit length, no pooling</source>
        <translation>token归一化为单位长度，无池化</translation>
    </message>
    <message>
        <source>torch cpu, 1 thread</source>
        <translation>torch CPU，1个线程</translation>
    </message>
    <message>
        <source>torch cpu, {0} threads</source>
        <translation>torch CPU，{0}个线程</translation>
    </message>
    <message>
        <source>torch cuda, {0}</source>
        <translation>torch cuda, {0}</translation>
    </message>
    <message>
        <source>trigger {0}</source>
        <translation>触发{0}</translation>
    </message>
    <message>
        <source>two bytes a value, low byte first</source>
        <translation>每个值两个字节，低字节在前</translation>
    </message>
    <message>
        <source>two values in three bytes, the high eight bits of each whole (GigE Vision Packed)</source>
        <translation>三个字节存两个值，各自的高八位为完整字节（GigE Vision Packed）</translation>
    </message>
    <message>
        <source>washer demo</source>
        <translation>washer demo</translation>
    </message>
    <message>
        <source>weights {0}</source>
        <translation>权重{0}</translation>
    </message>
    <message>
        <source>what stands out differs in shape from good to good</source>
        <translation>突出之物的形状在良品之间不同</translation>
    </message>
    <message>
        <source>what stands out differs in size from good to good</source>
        <translation>突出之物的大小在良品之间不同</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss.000</source>
        <translation>yyyy-mm-dd hh:mm:ss.000</translation>
    </message>
    <message>
        <source>z-score per channel with reference statistics</source>
        <translation>按参考图像统计量的逐通道z分数</translation>
    </message>
    <message>
        <source>{0} (automatic: {1})</source>
        <translation>{0}（自动：{1}）</translation>
    </message>
    <message>
        <source>{0} (chosen by a person)</source>
        <translation>{0}（人工选择）</translation>
    </message>
    <message>
        <source>{0} ({1} of {2}): {3}</source>
        <translation>{0}（{1}/{2}）：{3}</translation>
    </message>
    <message>
        <source>{0} ({1}) and {2}</source>
        <translation>{0}（{1}）和{2}</translation>
    </message>
    <message>
        <source>{0} Check its power and cable.</source>
        <translation>{0} 请检查电源和线缆。</translation>
    </message>
    <message>
        <source>{0} It waits in memory; parts are not inspected until it is written.</source>
        <translation>{0} 它在内存中等待；写入之前不检测工件。</translation>
    </message>
    <message>
        <source>{0} It was not ended in order; what came after them is not there.</source>
        <translation>{0}该录制没有正常结束；之后的内容已缺失。</translation>
    </message>
    <message>
        <source>{0} The recording ends after {1} frames.</source>
        <translation>{0} 录制在{1}张图像后结束。</translation>
    </message>
    <message>
        <source>{0} This is a fault of the program; the log has the details.</source>
        <translation>{0} 这是程序错误；详情见日志。</translation>
    </message>
    <message>
        <source>{0} Trying to reconnect.</source>
        <translation>{0} 正在尝试重新连接。</translation>
    </message>
    <message>
        <source>{0} and turned to its long axis</source>
        <translation>{0}，并转到其长轴方向</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0}，位于{1}</translation>
    </message>
    <message>
        <source>{0} cameras</source>
        <translation>{0}相机</translation>
    </message>
    <message>
        <source>{0} cannot be a recipe name: {1}.</source>
        <translation>{0}不能作为配方名称：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be asked: {1}</source>
        <translation>无法查询{0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be exported: {1}.</source>
        <translation>{0}无法导出：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0}无法打开。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation>{0}无法打开：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0}无法打开：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0}无法访问：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0}无法读取：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be set: {1}.</source>
        <translation>{0}无法设置：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a view.</source>
        <translation>{0}不能作为视图名称。</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}</source>
        <translation>{0}不可用：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0}不可用：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written as a graph for ONNX Runtime.</source>
        <translation>{0}无法写为ONNX Runtime的计算图。</translation>
    </message>
    <message>
        <source>{0} cannot be written or read: {1}.</source>
        <translation>{0}无法写入或读取：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0}无法写入：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot delay its trigger by {1} ms.</source>
        <translation>{0}无法将触发延迟{1} ms。</translation>
    </message>
    <message>
        <source>{0} cannot give the features {1}.</source>
        <translation>{0}无法提供特征{1}。</translation>
    </message>
    <message>
        <source>{0} cannot take {1} supports.</source>
        <translation>{0}不能使用{1}个支持样本。</translation>
    </message>
    <message>
        <source>{0} claims {1} x {2} pixels; more than {3} are refused.</source>
        <translation>{0}标称{1} x {2}像素；超过{3}的会被拒绝。</translation>
    </message>
    <message>
        <source>{0} confirmed defects</source>
        <translation>{0}个确认缺陷</translation>
    </message>
    <message>
        <source>{0} confirmed defects and 1 false reject</source>
        <translation>{0}个确认缺陷和1个误判</translation>
    </message>
    <message>
        <source>{0} confirmed defects and {1} false rejects</source>
        <translation>{0}个确认缺陷和{1}个误判</translation>
    </message>
    <message>
        <source>{0} could not be fetched: {1}.</source>
        <translation>{0}无法获取：{1}。</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}</source>
        <translation>{0}无法打开：{1}</translation>
    </message>
    <message>
        <source>{0} could not be opened; nothing is judged. {1}</source>
        <translation>{0}无法打开；不判定任何工件。{1}</translation>
    </message>
    <message>
        <source>{0} did not stop within {1} s.</source>
        <translation>{0}未在{1} s内停止。</translation>
    </message>
    <message>
        <source>{0} differs by {1}</source>
        <translation>{0}相差{1}</translation>
    </message>
    <message>
        <source>{0} differs from torch by {1}.</source>
        <translation>{0}与torch相差{1}。</translation>
    </message>
    <message>
        <source>{0} does not belong to the recipe.</source>
        <translation>{0}不属于该配方。</translation>
    </message>
    <message>
        <source>{0} does not hold all weights of {1}: {2}.</source>
        <translation>{0}没有{1}的全部权重：{2}。</translation>
    </message>
    <message>
        <source>{0} does not hold weights of {1}: {2}.</source>
        <translation>{0}没有{1}的权重：{2}。</translation>
    </message>
    <message>
        <source>{0} does not take these settings: {1}</source>
        <translation>{0}不接受这些设置：{1}</translation>
    </message>
    <message>
        <source>{0} entries, none changed.</source>
        <translation>{0}个条目，均未更改。</translation>
    </message>
    <message>
        <source>{0} false rejects</source>
        <translation>{0}个误判</translation>
    </message>
    <message>
        <source>{0} gave a damaged image for a trigger: {1}</source>
        <translation>{0}为一次触发给出了损坏的图像：{1}</translation>
    </message>
    <message>
        <source>{0} gave no frame within {1} s.</source>
        <translation>{0}在{1} s内没有给出图像。</translation>
    </message>
    <message>
        <source>{0} gives no image.</source>
        <translation>{0}没有给出图像。</translation>
    </message>
    <message>
        <source>{0} gives no stream that can be read.</source>
        <translation>{0}没有给出可读取的流。</translation>
    </message>
    <message>
        <source>{0} has been changed since it was imported.</source>
        <translation>{0}在导入后被更改。</translation>
    </message>
    <message>
        <source>{0} has been changed since it was saved.</source>
        <translation>{0}在保存后被更改。</translation>
    </message>
    <message>
        <source>{0} has further views itself and cannot judge the view {1}.</source>
        <translation>{0}本身有其他视图，不能判定视图{1}。</translation>
    </message>
    <message>
        <source>{0} has learned record {1} already.</source>
        <translation>{0}已学习过记录{1}。</translation>
    </message>
    <message>
        <source>{0} has more than 16 bits a channel.</source>
        <translation>{0}每通道超过16位。</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels.</source>
        <translation>{0}超过{1}百万像素。</translation>
    </message>
    <message>
        <source>{0} has no hardware trigger.</source>
        <translation>{0}没有硬件触发。</translation>
    </message>
    <message>
        <source>{0} has no option '{1}'.</source>
        <translation>{0}没有选项“{1}”。</translation>
    </message>
    <message>
        <source>{0} has no setting '{1}'.</source>
        <translation>{0}没有设置“{1}”。</translation>
    </message>
    <message>
        <source>{0} has no setting {1}.</source>
        <translation>{0}没有设置{1}。</translation>
    </message>
    <message>
        <source>{0} has no software trigger.</source>
        <translation>{0}没有软件触发。</translation>
    </message>
    <message>
        <source>{0} has no stages to put transformers behind.</source>
        <translation>{0}没有可在其后放置变换器的层级。</translation>
    </message>
    <message>
        <source>{0} has no trigger line {1}.</source>
        <translation>{0}没有触发输入{1}。</translation>
    </message>
    <message>
        <source>{0} has no view {1}.</source>
        <translation>{0}没有视图{1}。</translation>
    </message>
    <message>
        <source>{0} has {1} further views; it may have {2}.</source>
        <translation>{0}有{1}个其他视图；最多可有{2}个。</translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation>{0}有{1}。</translation>
    </message>
    <message>
        <source>{0} holds a character that is not allowed</source>
        <translation>{0}含有不允许的字符</translation>
    </message>
    <message>
        <source>{0} holds code or objects besides tensors, or is damaged; it was not loaded.</source>
        <translation>{0}除张量外还含有代码或对象，或已损坏；未加载。</translation>
    </message>
    <message>
        <source>{0} holds no images.</source>
        <translation>{0}中没有图像。</translation>
    </message>
    <message>
        <source>{0} holds no tensors.</source>
        <translation>{0}中没有张量。</translation>
    </message>
    <message>
        <source>{0} holds {1} v{2}.</source>
        <translation>{0}中是{1} v{2}。</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0}含有{1}。</translation>
    </message>
    <message>
        <source>{0} images are not written yet.</source>
        <translation>{0}张图像尚未写入。</translation>
    </message>
    <message>
        <source>{0} images waited to be taken already.</source>
        <translation>已有{0}张图像等待取走。</translation>
    </message>
    <message>
        <source>{0} in the weights folder is damaged.</source>
        <translation>权重文件夹中的{0}已损坏。</translation>
    </message>
    <message>
        <source>{0} in the weights folder points outside it.</source>
        <translation>权重文件夹中的{0}指向文件夹之外。</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0}，应为{1}</translation>
    </message>
    <message>
        <source>{0} is a camera, the main view is not.</source>
        <translation>{0}是相机，而主视图不是。</translation>
    </message>
    <message>
        <source>{0} is a link and not a file.</source>
        <translation>{0}是链接，不是文件。</translation>
    </message>
    <message>
        <source>{0} is a link or device</source>
        <translation>{0}是链接或设备</translation>
    </message>
    <message>
        <source>{0} is a link or no file.</source>
        <translation>{0}是链接或不是文件。</translation>
    </message>
    <message>
        <source>{0} is a name Windows keeps for itself</source>
        <translation>{0}是Windows保留的名称</translation>
    </message>
    <message>
        <source>{0} is as good as {1} and is among the fastest of these with {2} ms a part and learns soonest, in {3} s: {4}, {5}.</source>
        <translation>{0}与{1}一样好，以每个工件{2} ms属于其中最快的，且学习最快，用时{3} s：{4}，{5}。</translation>
    </message>
    <message>
        <source>{0} is as good as {1} and is the fastest of these with {2} ms a part: {3}, {4}.</source>
        <translation>{0}与{1}一样好，且以每个工件{2} ms为其中最快：{3}，{4}。</translation>
    </message>
    <message>
        <source>{0} is as {1} wants it</source>
        <translation>{0}符合{1}的要求</translation>
    </message>
    <message>
        <source>{0} is back.</source>
        <translation>{0}已恢复。</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0}已损坏</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be decoded.</source>
        <translation>{0}已损坏，无法解码。</translation>
    </message>
    <message>
        <source>{0} is damaged or is no source-trained checkpoint.</source>
        <translation>{0}已损坏或不是源训练检查点。</translation>
    </message>
    <message>
        <source>{0} is damaged or is no weights file.</source>
        <translation>{0}已损坏或不是权重文件。</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0}已损坏。</translation>
    </message>
    <message>
        <source>{0} is damaged: it gives no frame.</source>
        <translation>{0}已损坏：没有给出图像。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is wrong.</source>
        <translation>{0}已损坏：{1}有误。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} of {2} frames are missing and were not inspected.</source>
        <translation>{0}已损坏：{2}张图像中缺少{1}张，这些图像未检测。</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0}为空（0字节）。</translation>
    </message>
    <message>
        <source>{0} is encrypted</source>
        <translation>{0}已加密</translation>
    </message>
    <message>
        <source>{0} is files, the main view is not.</source>
        <translation>{0}是文件，而主视图不是。</translation>
    </message>
    <message>
        <source>{0} is in the way or not a folder: {1}.</source>
        <translation>{0}被占位或不是文件夹：{1}。</translation>
    </message>
    <message>
        <source>{0} is in use by another program.</source>
        <translation>{0}正被另一个程序使用。</translation>
    </message>
    <message>
        <source>{0} is judged by {1}</source>
        <translation>{0}由{1}判定</translation>
    </message>
    <message>
        <source>{0} is lost: {1}</source>
        <translation>{0}已断开：{1}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0}缺失</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0}缺失。</translation>
    </message>
    <message>
        <source>{0} is no address of a camera.</source>
        <translation>{0}不是相机地址。</translation>
    </message>
    <message>
        <source>{0} is no address of a network camera: {1}.</source>
        <translation>{0}不是网络相机地址：{1}。</translation>
    </message>
    <message>
        <source>{0} is no camera.</source>
        <translation>{0}不是相机。</translation>
    </message>
    <message>
        <source>{0} is no file of camera settings: {1}.</source>
        <translation>{0}不是相机设置文件：{1}。</translation>
    </message>
    <message>
        <source>{0} is no longer there.</source>
        <translation>{0}已不在。</translation>
    </message>
    <message>
        <source>{0} is no recording: it has no {1}.</source>
        <translation>{0}不是录制：缺少{1}。</translation>
    </message>
    <message>
        <source>{0} is no recording: {1} of its first line is wrong.</source>
        <translation>{0}不是录制：其首行的{1}有误。</translation>
    </message>
    <message>
        <source>{0} is no serial number.</source>
        <translation>{0}不是序列号。</translation>
    </message>
    <message>
        <source>{0} is no source.</source>
        <translation>{0}不是图像源。</translation>
    </message>
    <message>
        <source>{0} is no view.</source>
        <translation>{0}不是视图。</translation>
    </message>
    <message>
        <source>{0} is not a .{1} file.</source>
        <translation>{0}不是.{1}文件。</translation>
    </message>
    <message>
        <source>{0} is not a PNG image.</source>
        <translation>{0}不是PNG图像。</translation>
    </message>
    <message>
        <source>{0} is not a usable recipe package: {1}.</source>
        <translation>{0}不是可用的配方包：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a video that can be decoded.</source>
        <translation>{0}不是可解码的视频。</translation>
    </message>
    <message>
        <source>{0} is not an Inspector database.</source>
        <translation>{0}不是Inspector数据库。</translation>
    </message>
    <message>
        <source>{0} is not an image.</source>
        <translation>{0}不是图像。</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0}不为空。</translation>
    </message>
    <message>
        <source>{0} is not in composed Unicode form.</source>
        <translation>{0}不是Unicode组合形式。</translation>
    </message>
    <message>
        <source>{0} is not the address of a stored heatmap.</source>
        <translation>{0}不是已保存热图的地址。</translation>
    </message>
    <message>
        <source>{0} is not the image that was learned.</source>
        <translation>{0}不是所学习的图像。</translation>
    </message>
    <message>
        <source>{0} is not the path of a stored image.</source>
        <translation>{0}不是已保存图像的路径。</translation>
    </message>
    <message>
        <source>{0} is not the recipe that the view {1} was made with.</source>
        <translation>{0}不是创建视图{1}时所用的配方。</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0}不存在。</translation>
    </message>
    <message>
        <source>{0} is not usable: it is no JSON object.</source>
        <translation>{0}不可用：不是JSON对象。</translation>
    </message>
    <message>
        <source>{0} is not usable: {1}</source>
        <translation>{0}不可用：{1}</translation>
    </message>
    <message>
        <source>{0} is not usable: {1}.</source>
        <translation>{0}不可用：{1}。</translation>
    </message>
    <message>
        <source>{0} is not usable: {1}: {2}.</source>
        <translation>{0}不可用：{1}：{2}。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not supported</source>
        <translation>{0}的打包方式不受支持</translation>
    </message>
    <message>
        <source>{0} is the best: {1} (next is {2} with {3}), {4}.</source>
        <translation>{0}是最好的：{1}（其次是{2}，{3}），{4}。</translation>
    </message>
    <message>
        <source>{0} is the only model that could be used: {1}, {2}.</source>
        <translation>{0}是唯一可用的模型：{1}，{2}。</translation>
    </message>
    <message>
        <source>{0} is the recipe's own view.</source>
        <translation>{0}是配方自身的视图。</translation>
    </message>
    <message>
        <source>{0} is too large for a source-trained checkpoint.</source>
        <translation>{0}过大，不是源训练检查点。</translation>
    </message>
    <message>
        <source>{0} is too long or too deep</source>
        <translation>{0}过长或层级过深</translation>
    </message>
    <message>
        <source>{0} is truncated or damaged.</source>
        <translation>{0}不完整或已损坏。</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0}为{1}</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0}为{1}。</translation>
    </message>
    <message>
        <source>{0} judges its view</source>
        <translation>{0}判定其视图</translation>
    </message>
    <message>
        <source>{0} leaves the folder, is absolute or hidden, or names a folder</source>
        <translation>{0}超出文件夹、为绝对路径或隐藏，或指向文件夹</translation>
    </message>
    <message>
        <source>{0} mm is no distance.</source>
        <translation>{0} mm不是距离。</translation>
    </message>
    <message>
        <source>{0} mm over {1} px</source>
        <translation>{1} px对应{0} mm</translation>
    </message>
    <message>
        <source>{0} names a view twice.</source>
        <translation>{0}两次指明同一视图。</translation>
    </message>
    <message>
        <source>{0} names no view.</source>
        <translation>{0}没有指明视图。</translation>
    </message>
    <message>
        <source>{0} of the fitted model is damaged.</source>
        <translation>已学习模型的{0}已损坏。</translation>
    </message>
    <message>
        <source>{0} of the fitted model is wrong in: {1}.</source>
        <translation>已学习模型的{0}有误：{1}。</translation>
    </message>
    <message>
        <source>{0} of the learning {1}</source>
        <translation>学习{1}的{0}</translation>
    </message>
    <message>
        <source>{0} of the learning {1} is missing.</source>
        <translation>学习{1}的{0}缺失。</translation>
    </message>
    <message>
        <source>{0} of the learning {1} was changed since it was started.</source>
        <translation>学习{1}的{0}在学习开始后被更改。</translation>
    </message>
    <message>
        <source>{0} of the region is pure black; defects cannot be seen there.</source>
        <translation>检测区域的{0}为纯黑；在那里看不到缺陷。</translation>
    </message>
    <message>
        <source>{0} of the region is pure white; defects cannot be seen there.</source>
        <translation>检测区域的{0}为纯白；在那里看不到缺陷。</translation>
    </message>
    <message>
        <source>{0} of {1} instead of {2} of {3}</source>
        <translation>{1}的{0}，应为{3}的{2}</translation>
    </message>
    <message>
        <source>{0} parts passed the camera while its images waited to be taken.</source>
        <translation>有{0}个工件经过相机时，相机的图像仍在等待取走。</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}.</source>
        <translation>{0}拒绝{1} = {2}。</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: it stays {3}.</source>
        <translation>{0}拒绝{1} = {2}：保持为{3}。</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: {3}</source>
        <translation>{0}拒绝{1} = {2}：{3}</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: {3}.</source>
        <translation>{0}拒绝{1} = {2}：{3}。</translation>
    </message>
    <message>
        <source>{0} takes no trigger now: it is busy with the one before.</source>
        <translation>{0}当前不接受触发：仍忙于上一次触发。</translation>
    </message>
    <message>
        <source>{0} takes no trigger now: {1}</source>
        <translation>{0}当前不接受触发：{1}</translation>
    </message>
    <message>
        <source>{0} taught goods and 1 confirmed defect</source>
        <translation>{0}个示教良品和1个确认缺陷</translation>
    </message>
    <message>
        <source>{0} taught goods and {1} confirmed defects</source>
        <translation>{0}个示教良品和{1}个确认缺陷</translation>
    </message>
    <message>
        <source>{0} that v{1} has not learned has come together</source>
        <translation>已积累v{1}尚未学习的{0}</translation>
    </message>
    <message>
        <source>{0} that v{1} has not learned have come together</source>
        <translation>已积累v{1}尚未学习的{0}</translation>
    </message>
    <message>
        <source>{0} triggers of {1} got no image: {2}</source>
        <translation>{1}的{0}次触发没有得到图像：{2}</translation>
    </message>
    <message>
        <source>{0} triggers waited already.</source>
        <translation>已有{0}次触发在等待。</translation>
    </message>
    <message>
        <source>{0} triggers were waiting for the camera already.</source>
        <translation>已有{0}次触发在等待相机。</translation>
    </message>
    <message>
        <source>{0} unpacks to a suspicious size</source>
        <translation>{0}解包后的大小可疑</translation>
    </message>
    <message>
        <source>{0} uses its limit best: {1}; {2}, which ranks as well, {3}.</source>
        <translation>{0}的限值效果最好：{1}；排序同样好的{2}：{3}。</translation>
    </message>
    <message>
        <source>{0} waits for you.</source>
        <translation>{0}等待您处理。</translation>
    </message>
    <message>
        <source>{0} was cancelled.</source>
        <translation>{0}已取消。</translation>
    </message>
    <message>
        <source>{0} was changed since the recipe was made.</source>
        <translation>{0}在配方创建后被更改。</translation>
    </message>
    <message>
        <source>{0} was made by a newer Inspector (format {1}, this version reads {2}).</source>
        <translation>{0}由更新版的Inspector生成（格式{1}，此版本可读取{2}）。</translation>
    </message>
    <message>
        <source>{0} was made by a newer Inspector (schema {1}, this version knows {2}).</source>
        <translation>{0}由更新版的Inspector生成（架构{1}，此版本支持到{2}）。</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Inspector.</source>
        <translation>{0}由更新版本的Inspector生成。</translation>
    </message>
    <message>
        <source>{0} was read to its end.</source>
        <translation>{0}已读到末尾。</translation>
    </message>
    <message>
        <source>{0} was the only model compared: {1}, {2}.</source>
        <translation>{0}是唯一参与比较的模型：{1}，{2}。</translation>
    </message>
    <message>
        <source>{0} was trained for '{1}', which this version does not have.</source>
        <translation>{0}是为“{1}”训练的，此版本没有该方法。</translation>
    </message>
    <message>
        <source>{0} was trained for {1} on {2}, not for {3} on {4}.</source>
        <translation>{0}是为{1}在{2}上训练的，而不是为{3}在{4}上。</translation>
    </message>
    <message>
        <source>{0} was trained for {1} with {2}, not for {3} with {4}.</source>
        <translation>{0}是为{1}配合{2}训练的，而不是为{3}配合{4}。</translation>
    </message>
    <message>
        <source>{0} was trained on another weights file of {1} than the one here (sha256 {2} there, {3} here).</source>
        <translation>{0}训练所用的{1}权重文件与此处的不同（sha256：彼处{2}，此处{3}）。</translation>
    </message>
    <message>
        <source>{0} was trained on other weights of {1} than are here.</source>
        <translation>{0}训练所用的{1}权重与此处的不同。</translation>
    </message>
    <message>
        <source>{0} with the views {1}</source>
        <translation>{0}，带视图{1}</translation>
    </message>
    <message>
        <source>{0} without further views</source>
        <translation>{0}，没有其他视图</translation>
    </message>
    <message>
        <source>{0} x {1} px</source>
        <translation>{0} x {1} px</translation>
    </message>
    <message>
        <source>{0} x {1} squares of {2} mm</source>
        <translation>{0} x {1}个{2} mm的方格</translation>
    </message>
    <message>
        <source>{0}, and the scores of passed parts have drifted down</source>
        <translation>{0}，且合格工件的得分已向下漂移</translation>
    </message>
    <message>
        <source>{0}, and the scores of passed parts have drifted up</source>
        <translation>{0}，且合格工件的得分已向上漂移</translation>
    </message>
    <message>
        <source>{0}, so the whole region is compared</source>
        <translation>{0}，因此比较整个检测区域</translation>
    </message>
    <message>
        <source>{0}, {1} GB free</source>
        <translation>{0}，剩余{1} GB</translation>
    </message>
    <message>
        <source>{0}. Moving average (EWMA, weight 0.05) of log scores; control limits at 4 standard errors from its first {1} passed parts, the period taken as in control.</source>
        <translation>{0}。对数得分的移动平均（EWMA，权重0.05）；控制限为由其前{1}个合格工件得出的4倍标准误差，该时段视为受控。</translation>
    </message>
    <message>
        <source>{0}: learning again may help with {1}.</source>
        <translation>{0}：再次学习可能有助于{1}。</translation>
    </message>
    <message>
        <source>{0}: needs a path.</source>
        <translation>{0}：需要路径。</translation>
    </message>
    <message>
        <source>{0}; no model is reliable on these goods</source>
        <translation>{0}；在这些良品上没有可靠的模型</translation>
    </message>
    <message>
        <source>{0}; without it a cut-off end cannot be noticed</source>
        <translation>{0}；没有它就无法发现末尾被截断</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n CPU core(s)</source>
        <translation><numerusform>%n个CPU核心</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation><numerusform>%n个相似</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed defect(s)</source>
        <translation><numerusform>%n个确认缺陷</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n false reject(s)</source>
        <translation><numerusform>%n个误判</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n false reject(s) as (a further good|further goods)</source>
        <translation><numerusform>%n个误判（作为新增良品）</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) could not be read.</source>
        <translation><numerusform>%n张图像无法读取。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) recorded, {size} MiB, {missing} not recorded: the disk is too slow.</source>
        <translation><numerusform>已录制%n张图像，{size} MiB，{missing}张未录制：磁盘过慢。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) recorded, {size} MiB.</source>
        <translation><numerusform>已录制%n张图像，{size} MiB。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation><numerusform>其他%n项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n个工件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) (has|have) no image or heatmap and (is|are) in no group.</source>
        <translation><numerusform>%n个工件没有图像或热图，不在任何组中。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be judged again: their image is missing.</source>
        <translation><numerusform>%n个工件无法重新判定：缺少图像。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) judged, {differ} with different verdicts.</source>
        <translation><numerusform>已判定%n个工件，其中{differ}个判定不同。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look alike where they are flagged</source>
        <translation><numerusform>%n个工件的被标记处相似</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look alike where they are flagged, {left} left out</source>
        <translation><numerusform>%n个工件的被标记处相似，已排除{left}个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that one of them learned from prove nothing.</source>
        <translation><numerusform>其中一个版本学过的%n个工件不能证明什么。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), none flagged</source>
        <translation><numerusform>%n个工件，均未被标记</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s): {verdicts}</source>
        <translation><numerusform>%n个工件：{verdicts}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passed part(s)</source>
        <translation><numerusform>%n个合格工件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) at or above the review limit</source>
        <translation><numerusform>%n个区域达到或超过复检限值</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) at or above the review limit, the worst {shown} shown</source>
        <translation><numerusform>%n个区域达到或超过复检限值，显示最严重的{shown}个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation><numerusform>%n项设置</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stored part(s) that it has not learned from</source>
        <translation><numerusform>%n个它未学过的已保存工件</numerusform></translation>
    </message>
    <message>
        <source>'{name}' exists: saving makes version {version}, version {kept} is kept.</source>
        <translation>“{name}”已存在：保存将生成版本{version}，版本{kept}会保留。</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation><numerusform>另有%n个</numerusform></translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>每{number}个取1个</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <comment>signals</comment>
        <translation>每{number}个取1个</translation>
    </message>
    <message>
        <source>A click or Space leaves a part out or takes it in again; Enter opens it in Review.</source>
        <translation>点击或按空格键可排除工件，或重新纳入；按Enter在复检中打开。</translation>
    </message>
    <message>
        <source>A defect that was learned as good can make defects like it pass</source>
        <translation>把缺陷当作良品学习，会使类似的缺陷判为合格</translation>
    </message>
    <message>
        <source>A learning for {recipe} was not finished: it can go on.</source>
        <translation>{recipe}的学习没有完成：可以继续。</translation>
    </message>
    <message>
        <source>A moving part is hard to draw on; good parts are captured from the live picture</source>
        <translation>工件移动时难以绘制；良品从实时画面采集</translation>
    </message>
    <message>
        <source>A new recipe: saving makes '{name}' version 1.</source>
        <translation>新配方：保存将生成“{name}”的版本1。</translation>
    </message>
    <message>
        <source>A part that cannot be stored cannot pass: a full disk stops the line. Be told in time</source>
        <translation>无法保存的工件不能判为合格：磁盘已满会使产线停止。请及时获知</translation>
    </message>
    <message>
        <source>A part without its image cannot be explained, taught or judged again by another model</source>
        <translation>没有图像的工件无法解释、示教，也无法用另一模型重新判定</translation>
    </message>
    <message>
        <source>A shift ends when the next one begins. Its report is a PDF to hang up, and the same as one HTML file. `inspector report --shift NAME` writes it at any time.</source>
        <translation>下一班次开始时，本班次即结束。其报告是可张贴的PDF，并有内容相同的一个HTML文件。`inspector report --shift NAME`可随时生成报告。</translation>
    </message>
    <message>
        <source>A signal closer to the last one is ignored, and counted</source>
        <translation>与上一个信号间隔更短的信号会被忽略并计数</translation>
    </message>
    <message>
        <source>A signal this close to the last one is a bounce, not a part</source>
        <translation>与上一个信号间隔如此之短的是抖动，不是工件</translation>
    </message>
    <message>
        <source>A small number: take it as a hint.</source>
        <translation>数量较少：仅供参考。</translation>
    </message>
    <message>
        <source>A time, not a distance: it holds while the belt keeps its speed</source>
        <translation>这是时间，不是距离：传送带速度不变时才成立</translation>
    </message>
    <message>
        <source>ALARM, {alarm}</source>
        <translation>报警：{alarm}</translation>
    </message>
    <message>
        <source>AUROC
all</source>
        <comment>column</comment>
        <translation>AUROC
总体</translation>
    </message>
    <message>
        <source>AUROC: how often a synthetic defect scores above a good, over all, by kind and by size; 1.00 is always, 0.50 is guessing.</source>
        <translation>AUROC：合成缺陷的得分高于良品的比例，分总体、种类和大小；1.00为总是，0.50为猜测。</translation>
    </message>
    <message>
        <source>Accept as new version</source>
        <translation>接受为新版本</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Activate {version}</source>
        <translation>启用{version}</translation>
    </message>
    <message>
        <source>Activate {version}  (Enter)</source>
        <translation>启用{version}（Enter）</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>添加班次</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>添加视图</translation>
    </message>
    <message>
        <source>Add as reference</source>
        <translation>添加为参考图像</translation>
    </message>
    <message>
        <source>Add from files ...</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Add or change good parts</source>
        <translation>添加或更改良品</translation>
    </message>
    <message>
        <source>Add polygon</source>
        <translation>添加多边形</translation>
    </message>
    <message>
        <source>Add rectangle</source>
        <translation>添加矩形</translation>
    </message>
    <message>
        <source>Alarm below</source>
        <translation>低于此值时报警</translation>
    </message>
    <message>
        <source>Alarms {number}</source>
        <translation>报警：{number}</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Alignment to the first good part</source>
        <translation>对齐到第一个良品</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All groups are decided; what is left is like no other part.</source>
        <translation>所有组均已处置；其余工件与其他工件都不相似。</translation>
    </message>
    <message>
        <source>All parts of this time, also those that could not be judged</source>
        <translation>该时段的全部工件，包括无法判定的</translation>
    </message>
    <message>
        <source>All recipes</source>
        <translation>全部配方</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Also ask every</source>
        <comment>interval</comment>
        <translation>另外每隔</translation>
    </message>
    <message>
        <source>Alt+Left; nothing is lost by going back</source>
        <translation>Alt+Left；返回不会丢失任何内容</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Always CUDA</source>
        <translation>始终用CUDA</translation>
    </message>
    <message>
        <source>Always the CPU</source>
        <translation>始终用CPU</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation><numerusform>另有%n项。</numerusform></translation>
    </message>
    <message>
        <source>Another device is used from the next start of the program on.</source>
        <translation>从程序下次启动起使用另一设备。</translation>
    </message>
    <message>
        <source>Another part comes: choose its recipe</source>
        <translation>换另一种工件：选择其配方</translation>
    </message>
    <message>
        <source>Another size applies from the next start of the program on. The window needs 1180 x 720 pixels at 100 %, 1770 x 1080 at 150 % and 2360 x 1440 at 200 %.</source>
        <translation>从程序下次启动起采用另一大小。窗口在100 %时需要1180 x 720像素，150 %时需要1770 x 1080像素，200 %时需要2360 x 1440像素。</translation>
    </message>
    <message>
        <source>Another task is running. Export when it has ended.</source>
        <translation>另一任务正在运行。请在其结束后导出。</translation>
    </message>
    <message>
        <source>Another task is still running. Wait for it or cancel it in the bar at the bottom, then try again.</source>
        <translation>另一任务仍在运行。请等待，或在底部的任务栏中取消，然后重试。</translation>
    </message>
    <message>
        <source>Any defect name</source>
        <translation>任意缺陷名称</translation>
    </message>
    <message>
        <source>Any disposition</source>
        <translation>任意处置</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>4月</translation>
    </message>
    <message>
        <source>Areas that never count</source>
        <translation>不计入的区域</translation>
    </message>
    <message>
        <source>As RegAD, trained against a discriminator.</source>
        <translation>同RegAD，但通过对抗判别器训练。</translation>
    </message>
    <message>
        <source>As UniAD, trained against a discriminator.</source>
        <translation>同UniAD，但通过对抗判别器训练。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>跟随系统（{language}）</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>最多{time}</translation>
    </message>
    <message>
        <source>At these limits: {parts} flagged. No defect has been confirmed yet.</source>
        <translation>按此限值：{parts}被标记。尚无确认缺陷。</translation>
    </message>
    <message>
        <source>At these limits: {parts} flagged; {defects} missed.</source>
        <translation>按此限值：{parts}被标记；{defects}漏检。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Auto focus</source>
        <comment>setting</comment>
        <translation>自动对焦</translation>
    </message>
    <message>
        <source>Automatic ({choice})</source>
        <translation>自动（{choice}）</translation>
    </message>
    <message>
        <source>Automatic exposure</source>
        <comment>setting</comment>
        <translation>自动曝光</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <comment>setting</comment>
        <translation>自动增益</translation>
    </message>
    <message>
        <source>Automatic: decided from the good parts</source>
        <translation>自动：由良品决定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the line</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to proposed</source>
        <translation>恢复建议值</translation>
    </message>
    <message>
        <source>Back to step 3; what was learned is kept until the good parts change</source>
        <translation>返回第3步；只要良品不变，所学内容就会保留</translation>
    </message>
    <message>
        <source>Back to the evidence</source>
        <translation>返回依据</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>返回产线</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <translation>返回模型</translation>
    </message>
    <message>
        <source>Back to what stood here (W)</source>
        <translation>返回此处原来的内容（W）</translation>
    </message>
    <message>
        <source>Back to {screen}</source>
        <translation>返回{screen}</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>Backbone weights</source>
        <translation>骨干网络权重</translation>
    </message>
    <message>
        <source>Begin of the shift</source>
        <translation>班次开始时间</translation>
    </message>
    <message>
        <source>Black level</source>
        <comment>setting</comment>
        <translation>黑电平</translation>
    </message>
    <message>
        <source>Black {black}   White {white}</source>
        <translation>纯黑{black}   纯白{white}</translation>
    </message>
    <message>
        <source>Both give every part the same verdict; all parts are listed.</source>
        <translation>两者对每个工件的判定相同；列出全部工件。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <comment>setting</comment>
        <translation>亮度</translation>
    </message>
    <message>
        <source>By defect name</source>
        <translation>按缺陷名称</translation>
    </message>
    <message>
        <source>By place on the part</source>
        <translation>按工件上的位置</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>By reason, with parts that were not inspected</source>
        <translation>按原因，包括未检测的工件</translation>
    </message>
    <message>
        <source>By region of the part</source>
        <translation>按工件区域</translation>
    </message>
    <message>
        <source>CAMERA AWAY</source>
        <translation>相机断开</translation>
    </message>
    <message>
        <source>CHANGE OVER</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CUDA when present, else the CPU</source>
        <translation>有CUDA时用CUDA，否则用CPU</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Camera and settings are as in the recipe.</source>
        <translation>相机和设置与配方一致。</translation>
    </message>
    <message>
        <source>Camera driver</source>
        <translation>相机驱动</translation>
    </message>
    <message>
        <source>Camera of the view</source>
        <translation>视图的相机</translation>
    </message>
    <message>
        <source>Camera of the view: {camera}</source>
        <translation>视图的相机：{camera}</translation>
    </message>
    <message>
        <source>Camera or source</source>
        <translation>相机或图像源</translation>
    </message>
    <message>
        <source>Camera: {now}, in the recipe {kept}</source>
        <translation>相机：{now}，配方中为{kept}</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Cameras and triggers</source>
        <translation>相机与触发</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel  (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelling ...</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancelling goes back to the model; images and region are kept.</source>
        <translation>取消会返回模型；图像和检测区域会保留。</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Candidate {version} beside {base}</source>
        <translation>候选版本{version}与{base}对照</translation>
    </message>
    <message>
        <source>Cannot be opened: {reason}</source>
        <translation>无法打开：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Capture %n more good part(s).</source>
        <translation><numerusform>请再采集%n个良品。</numerusform></translation>
    </message>
    <message>
        <source>Capture good part  (space)</source>
        <translation>采集良品（空格键）</translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>record</comment>
        <translation>采集时间</translation>
    </message>
    <message numerus="yes">
        <source>Careful: %n part(s) that (was|were) confirmed as defective would pass. Better discard.</source>
        <translation><numerusform>注意：%n个已确认为缺陷的工件将判为合格。最好放弃。</numerusform></translation>
    </message>
    <message>
        <source>Careful: 1 part that was confirmed as defective would pass from now on (no. {number}). Better dismiss it.</source>
        <translation>注意：1个已确认为缺陷的工件今后将判为合格（编号{number}）。最好不采用。</translation>
    </message>
    <message>
        <source>Careful: {count} parts that were confirmed as defective would pass from now on (no. {numbers}). Better dismiss it.</source>
        <translation>注意：{count}个已确认为缺陷的工件今后将判为合格（编号{numbers}）。最好不采用。</translation>
    </message>
    <message>
        <source>Changes of the limits</source>
        <translation>限值变更</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Check the limits</source>
        <translation>检查限值</translation>
    </message>
    <message>
        <source>Checking the files …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在检查{file}</translation>
    </message>
    <message>
        <source>Chessboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Choose a camera or a file to take parts from.</source>
        <translation>请选择提供工件的相机或文件。</translation>
    </message>
    <message>
        <source>Choose a camera or a source on the right.</source>
        <translation>请在右侧选择相机或图像源。</translation>
    </message>
    <message>
        <source>Choose a camera to see its settings.</source>
        <translation>请选择相机以查看其设置。</translation>
    </message>
    <message>
        <source>Choose a camera.</source>
        <translation>请选择相机。</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>选择一条记录</translation>
    </message>
    <message>
        <source>Choose a record with an image first: the region is drawn on it.</source>
        <translation>请先选择有图像的记录：区域画在图像上。</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>请选择两个不同的版本。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>mark nothing</comment>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closest enrolled patch</source>
        <translation>最接近的注册图块</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>verb</comment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare again ...</source>
        <translation>重新比较…</translation>
    </message>
    <message>
        <source>Compare models ...</source>
        <translation>比较模型…</translation>
    </message>
    <message>
        <source>Compare models on these good parts</source>
        <translation>在这些良品上比较模型</translation>
    </message>
    <message>
        <source>Compare two …</source>
        <translation>比较两个…</translation>
    </message>
    <message>
        <source>Compared models</source>
        <translation>所比较的模型</translation>
    </message>
    <message>
        <source>Comparing models</source>
        <translation>正在比较模型</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>正在比较版本</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Confirmed defect</source>
        <translation>确认缺陷</translation>
    </message>
    <message>
        <source>Confirmed defect: the part is bad</source>
        <translation>确认缺陷：工件不良</translation>
    </message>
    <message>
        <source>Confirmed defect: {name}</source>
        <translation>确认缺陷：{name}</translation>
    </message>
    <message>
        <source>Confirmed defect: {name}, key {key}</source>
        <translation>确认缺陷：{name}，按键{key}</translation>
    </message>
    <message>
        <source>Confirmed defects</source>
        <translation>确认缺陷</translation>
    </message>
    <message>
        <source>Confirmed defects it learned from</source>
        <translation>它学过的确认缺陷</translation>
    </message>
    <message>
        <source>Confirmed defects newly missed: {number}</source>
        <translation>新漏检的确认缺陷：{number}</translation>
    </message>
    <message>
        <source>Confirmed defects now caught: {number}</source>
        <translation>现在检出的确认缺陷：{number}</translation>
    </message>
    <message>
        <source>Confirmed defects still missed: {number}</source>
        <translation>仍漏检的确认缺陷：{number}</translation>
    </message>
    <message>
        <source>Confirms the defect with this name: Enter. Esc leaves it.</source>
        <translation>按Enter以此名称确认缺陷，按Esc放弃。</translation>
    </message>
    <message>
        <source>Conflicts: what people confirmed contradicts itself</source>
        <translation>冲突：人工确认的内容相互矛盾</translation>
    </message>
    <message>
        <source>Continuous</source>
        <comment>choice</comment>
        <translation>连续</translation>
    </message>
    <message>
        <source>Continuous</source>
        <comment>trigger mode</comment>
        <translation>连续</translation>
    </message>
    <message>
        <source>Continuous (every frame)</source>
        <translation>连续（每张图像）</translation>
    </message>
    <message>
        <source>Contrast</source>
        <comment>setting</comment>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Count the squares, black and white</source>
        <translation>请数方格，黑白都算</translation>
    </message>
    <message>
        <source>Count what came since (F5)</source>
        <translation>计入此后新增的（F5）</translation>
    </message>
    <message numerus="yes">
        <source>Crosses: %n confirmed defect(s).</source>
        <translation><numerusform>叉号：%n个确认缺陷。</numerusform></translation>
    </message>
    <message>
        <source>Cycle time, median</source>
        <translation>节拍时间，中位数</translation>
    </message>
    <message>
        <source>Damaged images</source>
        <comment>setting</comment>
        <translation>损坏的图像</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Debounce</source>
        <translation>去抖</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decide about flagged parts in Review: then it is known how many of them were good.</source>
        <translation>请在复检中处置可疑工件：这样才知道其中有多少是良品。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Defect</source>
        <comment>decision</comment>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Defect name</source>
        <translation>缺陷名称</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <comment>setting</comment>
        <translation>缺陷率</translation>
    </message>
    <message>
        <source>Defects
found</source>
        <comment>column</comment>
        <translation>检出
缺陷</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete image {place}</source>
        <translation>删除图像{place}</translation>
    </message>
    <message>
        <source>Delete or retake one of them instead.</source>
        <translation>请改为删除或重拍其中一个。</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>that computes</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Different from the recipe:</source>
        <translation>与配方不同：</translation>
    </message>
    <message>
        <source>Different parts, not one part again: the limits follow from how goods differ</source>
        <translation>要不同的工件，不要同一个工件重复采集：限值取决于良品之间的差异</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>learning</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>candidate</comment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Disposition</source>
        <comment>record</comment>
        <translation>处置</translation>
    </message>
    <message>
        <source>Do without this view</source>
        <translation>去掉此视图</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>Done: {number} record(s) written to {target}</source>
        <translation><numerusform>完成：{number}条记录已写入{target}</numerusform></translation>
    </message>
    <message>
        <source>Drag over a stretch of a time chart, or click a bar, to see its parts.</source>
        <translation>拖过时间图表中的一段，或点击一根柱，即可查看其中的工件。</translation>
    </message>
    <message>
        <source>Drag over a stretch, or click a bar, to see its parts. Keys: Left, Right, with Shift</source>
        <translation>拖过一段，或点击一根柱，即可查看其中的工件。按键：Left、Right，可加Shift</translation>
    </message>
    <message>
        <source>Drag the handles, or use keys: arrows move (Shift: faster), + and − resize, [ and ] turn, N next area, Delete removes an ignore area. Double-click removes a polygon point.</source>
        <translation>拖动手柄，或用按键：方向键移动（Shift：更快），+和−缩放，[和]旋转，N转到下一个区域，Delete移除屏蔽区。双击移除多边形的点。</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture: only parts whose worst place lies in it</source>
        <translation>在图像上画一个矩形：只要最差处位于其中的工件</translation>
    </message>
    <message>
        <source>Draw it on the picture</source>
        <translation>请画在图像上</translation>
    </message>
    <message>
        <source>Drivers (GenTL): the .cti file that came with your camera. Most installers name theirs in GENICAM_GENTL64_PATH: then there is nothing to add. A driver that crashes does not take Inspector with it.</source>
        <translation>驱动（GenTL）：随相机提供的.cti文件。多数安装程序会在GENICAM_GENTL64_PATH中写明其位置：这时无需添加。驱动崩溃不会导致Inspector退出。</translation>
    </message>
    <message>
        <source>Each model learns from your good parts and is tried on goods it had not seen and on synthetic defects. Nothing is stored.</source>
        <translation>每个模型都从您的良品学习，并用它未见过的良品和合成缺陷来检验。不会保存任何内容。</translation>
    </message>
    <message>
        <source>Engineer mode (hold)</source>
        <translation>工程模式（按住）</translation>
    </message>
    <message>
        <source>Engineer mode: all tools</source>
        <translation>工程模式：全部工具</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Enroll 2-8 good parts to make one, or import a recipe package.</source>
        <translation>请注册2到8个良品以生成配方，或导入配方包。</translation>
    </message>
    <message>
        <source>Enroll a part</source>
        <translation>注册工件</translation>
    </message>
    <message>
        <source>Enroll a part or activate a recipe; what people confirm about its parts collects here.</source>
        <translation>请注册工件或启用配方；人工对其工件的确认会汇集在此。</translation>
    </message>
    <message>
        <source>Enroll the part once on every further camera first: each view is judged by a recipe of its own.</source>
        <translation>请先在其他每台相机上各注册一次该工件：每个视图由自己的配方判定。</translation>
    </message>
    <message>
        <source>Enrollment not saved</source>
        <translation>注册未保存</translation>
    </message>
    <message>
        <source>Enter opens it in Review.</source>
        <translation>按Enter在复检中打开。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Esc or F1; everything there is as you left it</source>
        <translation>Esc或F1；原来的内容保持不变</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>interval</comment>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Every change of a recipe, limit or disposition is an entry, chained to the one before it. Verifying finds a changed, missing or reordered entry.</source>
        <translation>配方、限值或处置的每次更改都是一个条目，与前一条相链接。校验可发现被更改、缺失或调换顺序的条目。</translation>
    </message>
    <message>
        <source>Every frame is a part, up to so many a second</source>
        <translation>每张图像都是一个工件，每秒不超过设定的数量</translation>
    </message>
    <message>
        <source>Every part gets PASS, REVIEW or FAIL with a heatmap; everything is recorded.</source>
        <translation>每个工件得到合格、待复检或不合格的判定和热图；一切都会记录。</translation>
    </message>
    <message>
        <source>Every part of the group is left out: choose those to decide on.</source>
        <translation>组中的工件均已排除：请选择要处置的工件。</translation>
    </message>
    <message>
        <source>Every signal on a line of the camera is a part</source>
        <translation>相机某条线路上的每个信号都是一个工件</translation>
    </message>
    <message>
        <source>Every view needs a camera.</source>
        <translation>每个视图都需要相机。</translation>
    </message>
    <message>
        <source>Every view needs a name of its own; {main} is the recipe's own view.</source>
        <translation>每个视图都需要自己的名称；{main}是配方自身的视图。</translation>
    </message>
    <message>
        <source>Every view needs a name.</source>
        <translation>每个视图都需要名称。</translation>
    </message>
    <message>
        <source>Everything is left out: take at least one part in.</source>
        <translation>已全部排除：请至少纳入一个工件。</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Expected: about {ms} ms a part on two processor cores: {words}.</source>
        <translation>预计：在两个处理器核心上每个工件约{ms} ms：{words}。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export package …</source>
        <translation>导出包…</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Export target</source>
        <translation>导出目标</translation>
    </message>
    <message>
        <source>Export {recipe}</source>
        <translation>导出{recipe}</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <comment>setting</comment>
        <translation>曝光</translation>
    </message>
    <message>
        <source>FAIL</source>
        <comment>verdict</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>FAIL among the parts that were judged, with its 95 % interval</source>
        <translation>已判定工件中不合格的比例，附95 %区间</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>verdict</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>False alarms, or defects that are found at last: look at them.</source>
        <translation>可能是误报，也可能是终于检出的缺陷：请查看。</translation>
    </message>
    <message>
        <source>False reject</source>
        <translation>误判</translation>
    </message>
    <message>
        <source>False reject: the part is good</source>
        <translation>误判：工件是良品</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>误判</translation>
    </message>
    <message>
        <source>False rejects that stay: {number}</source>
        <translation>仍存在的误判：{number}</translation>
    </message>
    <message>
        <source>False rejects that vanish: {number}</source>
        <translation>消失的误判：{number}</translation>
    </message>
    <message>
        <source>Fast (default)</source>
        <translation>快速（默认）</translation>
    </message>
    <message>
        <source>Features from</source>
        <translation>特征来自</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>First parts of {recipe} v{version}</source>
        <translation>{recipe} v{version}最初的工件</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>第一个版本</translation>
    </message>
    <message>
        <source>Flagged before: record {number}</source>
        <translation>此前的可疑工件：记录{number}</translation>
    </message>
    <message>
        <source>Flagged parts appear here. Click one to review it.</source>
        <translation>可疑工件显示在此。点击其中一个即可复检。</translation>
    </message>
    <message>
        <source>Flagged parts appear here. Touch one to look at it again.</source>
        <translation>可疑工件显示在此。触摸其中一个即可再次查看。</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>of the lens</comment>
        <translation>对焦</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>setting</comment>
        <translation>对焦</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for shift reports</source>
        <translation>班次报告的文件夹</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Folder of images ...</source>
        <translation>图像文件夹…</translation>
    </message>
    <message>
        <source>Folder of the shift reports</source>
        <translation>班次报告的文件夹</translation>
    </message>
    <message>
        <source>Folder to put the new folder into</source>
        <translation>选择新文件夹的存放位置</translation>
    </message>
    <message>
        <source>For a camera that the search does not see, on another network for instance</source>
        <translation>用于搜索不到的相机，例如在另一网络中的相机</translation>
    </message>
    <message>
        <source>For parts that fill the picture</source>
        <translation>适用于占满画面的工件</translation>
    </message>
    <message>
        <source>For prints, reflections and moving things that differ on good parts too</source>
        <translation>适用于印字、反光和活动物体，它们在良品上也各不相同</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>待复检</translation>
    </message>
    <message>
        <source>Forget the best sharpness so far</source>
        <translation>忘记迄今的最佳清晰度</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <comment>setting</comment>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Frame to verdict</source>
        <translation>图像到判定</translation>
    </message>
    <message>
        <source>Frame: {now}, in the recipe {kept}</source>
        <translation>图像：{now}，配方中为{kept}</translation>
    </message>
    <message>
        <source>Frames skipped</source>
        <translation>跳过的图像</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday</comment>
        <translation>周五</translation>
    </message>
    <message>
        <source>From below: FAIL, REVIEW, not inspected, PASS. Line: yield.</source>
        <translation>从下往上：不合格、待复检、未检测、合格。线：良率。</translation>
    </message>
    <message>
        <source>From the button or software trigger to the frame; a set delay counts</source>
        <translation>从按钮或软件触发到图像；计入设定的延迟</translation>
    </message>
    <message>
        <source>From the button or software trigger to the published verdict</source>
        <translation>从按钮或软件触发到发布判定</translation>
    </message>
    <message>
        <source>From the captured frame to the published verdict</source>
        <translation>从采集到图像到发布判定</translation>
    </message>
    <message>
        <source>From the frame to the verdict</source>
        <translation>从图像到判定</translation>
    </message>
    <message>
        <source>From the signal to the image</source>
        <translation>从信号到图像</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>setting</comment>
        <translation>增益</translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>setting</comment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>GenTL producers</source>
        <translation>GenTL Producer</translation>
    </message>
    <message>
        <source>GenTL producers (*.cti);;All files (*)</source>
        <translation>GenTL Producer (*.cti);;所有文件 (*)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Go back to the limits proposed from the held-out goods</source>
        <translation>恢复为根据留出良品建议的限值</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>转到实时</translation>
    </message>
    <message>
        <source>Go to Recipes</source>
        <translation>转到配方</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>转到复检</translation>
    </message>
    <message>
        <source>Go to {screen}</source>
        <translation>转到{screen}</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>decision</comment>
        <translation>良品</translation>
    </message>
    <message>
        <source>Good parts</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Good parts, each scored by a model that had not seen it</source>
        <translation>良品，各由没有见过它的模型评分</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Goods
flagged</source>
        <comment>column</comment>
        <translation>被标记
良品</translation>
    </message>
    <message>
        <source>Goods over the review limit</source>
        <translation>超过复检限值的良品</translation>
    </message>
    <message>
        <source>Green: {goods} held-out good scores.  Grey: last {parts} parts.</source>
        <translation>绿色：{goods}个留出良品得分。  灰色：最近{parts}个工件。</translation>
    </message>
    <message>
        <source>Grouping similar parts</source>
        <translation>正在将相似工件分组</translation>
    </message>
    <message>
        <source>Groups of similar parts</source>
        <translation>相似工件的分组</translation>
    </message>
    <message>
        <source>Hardware</source>
        <comment>trigger mode</comment>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Hardware (a line of the camera)</source>
        <translation>硬件（相机的线路）</translation>
    </message>
    <message>
        <source>Heat</source>
        <comment>heatmap</comment>
        <translation>热图</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Heatmap of the first version</source>
        <translation>第一个版本的热图</translation>
    </message>
    <message>
        <source>Heatmap of the second version</source>
        <translation>第二个版本的热图</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>热图不透明度</translation>
    </message>
    <message>
        <source>Heatmap: heat, outline, off</source>
        <translation>热图：热图、轮廓、关</translation>
    </message>
    <message>
        <source>Held-out
goods</source>
        <comment>column</comment>
        <translation>留出
良品</translation>
    </message>
    <message>
        <source>Held-out scores of the good parts and the limits</source>
        <translation>良品的留出得分和限值</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help about this screen, and back</source>
        <translation>当前界面的帮助，再按返回</translation>
    </message>
    <message>
        <source>Here {score}: between the limits</source>
        <translation>此处{score}：在两个限值之间</translation>
    </message>
    <message>
        <source>Here {score}: {share}% of the review limit</source>
        <translation>此处{score}：复检限值的{share}%</translation>
    </message>
    <message>
        <source>Here {score}: {times} times the reject limit</source>
        <translation>此处{score}：剔除限值的{times}倍</translation>
    </message>
    <message>
        <source>Histogram of scores with the review and reject limits</source>
        <translation>得分直方图，附复检限值和剔除限值</translation>
    </message>
    <message>
        <source>Histogram of the levels</source>
        <translation>灰度直方图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n second(s)</source>
        <translation><numerusform>按住%n秒</numerusform></translation>
    </message>
    <message>
        <source>Hold for {seconds} s: nobody leaves by touching it in passing</source>
        <translation>按住{seconds} s：避免无意触碰而退出</translation>
    </message>
    <message>
        <source>Hold the picture still while drawing</source>
        <translation>绘制时保持画面静止</translation>
    </message>
    <message>
        <source>Hold this part</source>
        <translation>停在此工件</translation>
    </message>
    <message>
        <source>Holds the line without letting the camera go; what comes meanwhile is no part</source>
        <translation>暂停产线但不释放相机；期间到来的不算工件</translation>
    </message>
    <message>
        <source>Hours or shifts</source>
        <translation>小时或班次</translation>
    </message>
    <message>
        <source>How many pixels have each level, from black on the left to white on the right</source>
        <translation>各灰度级有多少像素，左为黑，右为白</translation>
    </message>
    <message>
        <source>How many stored parts</source>
        <translation>已保存工件的数量</translation>
    </message>
    <message>
        <source>How often parts come</source>
        <translation>工件到来的频率</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>我已查看</translation>
    </message>
    <message>
        <source>Image {place}</source>
        <translation>图像{place}</translation>
    </message>
    <message>
        <source>Image {place}: {message}</source>
        <translation>图像{place}：{message}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images ({pattern})</source>
        <translation>图像 ({pattern})</translation>
    </message>
    <message>
        <source>Images of every part</source>
        <translation>所有工件的图像</translation>
    </message>
    <message>
        <source>Images of good parts</source>
        <translation>良品的图像</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import package …</source>
        <translation>导入包…</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Import recipe package</source>
        <translation>导入配方包</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>Imported as {recipe}. Activate it to inspect with it.</source>
        <translation>已导入为{recipe}。启用后即可用它检测。</translation>
    </message>
    <message>
        <source>Imported weights of {backbone}, sha256 {digest}</source>
        <translation>已导入{backbone}的权重，sha256 {digest}</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Inspect with it from now on</source>
        <translation>从现在起用它检测</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>检测报告</translation>
    </message>
    <message>
        <source>Inspector needs a recipe: a few good parts and the limits that follow from them.</source>
        <translation>Inspector需要配方：几个良品，以及由此得出的限值。</translation>
    </message>
    <message>
        <source>Inspector · made {time} by {who} · intervals: 95 %, Clopper-Pearson</source>
        <translation>Inspector · 由{who}于{time}生成 · 区间：95 %，Clopper-Pearson</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>trigger mode</comment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>It has no camera settings yet: the line takes the camera as it is.</source>
        <translation>尚无相机设置：产线按相机现状运行。</translation>
    </message>
    <message>
        <source>It has no camera settings. Open a camera to compare.</source>
        <translation>没有相机设置。请打开相机以进行比较。</translation>
    </message>
    <message>
        <source>It is proposed again only when there is new evidence</source>
        <translation>有新的依据时才会再次建议</translation>
    </message>
    <message>
        <source>It was set up with {camera}. Open a camera to compare.</source>
        <translation>它是用{camera}设置的。请打开相机以进行比较。</translation>
    </message>
    <message>
        <source>Its worst places have the score {score}, {share}% of the review limit {review}.</source>
        <translation>其最差处的得分为{score}，是复检限值{review}的{share}%。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Judge stored parts with two versions and see where they differ</source>
        <translation>用两个版本判定已保存的工件，查看不同之处</translation>
    </message>
    <message>
        <source>Judge the next frame (space bar)</source>
        <translation>判定下一张图像（空格键）</translation>
    </message>
    <message>
        <source>Judge the part that lies there now (space bar)</source>
        <translation>判定现在放着的工件（空格键）</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>Judges the newest stored parts of a recipe again with two of its versions, or with two recipes. Two models: enroll or learn the part with the other model first; it becomes a version. Nothing is stored and nothing changes.</source>
        <translation>用配方的两个版本或两个配方重新判定最新保存的工件。要比较两个模型：请先用另一模型注册或学习该工件，它会成为一个版本。不会保存任何内容，也不会有任何改变。</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep and stay</source>
        <translation>保留并留在此处</translation>
    </message>
    <message>
        <source>Keep the camera's settings with the recipe</source>
        <translation>保留相机设置（随配方）</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Known distance</source>
        <translation>已知距离</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest score</source>
        <translation>最高得分</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近24小时</translation>
    </message>
    <message>
        <source>Last part: record {number}</source>
        <translation>最近的工件：记录{number}</translation>
    </message>
    <message>
        <source>Lay down another good part and press Capture: it replaces image {place}.</source>
        <translation>请放上另一个良品并按“采集良品”：它将替换图像{place}。</translation>
    </message>
    <message>
        <source>Lay down good parts only, each a different part, as they will come on the line. {least} are enough to start, {most} make the limits tighter.</source>
        <translation>只放良品，每个都是不同的工件，放法与在产线上一样。{least}个即可开始，{most}个使限值更严。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>verb</comment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn
s</source>
        <comment>column</comment>
        <translation>学习
s</translation>
    </message>
    <message>
        <source>Learn this part as a further good one; shows first what would change</source>
        <translation>将此工件作为新增良品学习；先显示会有什么改变</translation>
    </message>
    <message>
        <source>Learned as {choices}.</source>
        <translation>学习时视为：{choices}。</translation>
    </message>
    <message>
        <source>Learned in {seconds} s; {ms} ms a part on this machine.</source>
        <translation>学习用时{seconds} s；在本机上每个工件{ms} ms。</translation>
    </message>
    <message>
        <source>Learned with {method} from {defects} and {goods} in {seconds} s.</source>
        <translation>已用{method}从{defects}和{goods}学习，用时{seconds} s。</translation>
    </message>
    <message>
        <source>Learned with {method} from {goods} alone, with {defects} left out, in {seconds} s.</source>
        <translation>已用{method}仅从{goods}学习，未使用{defects}，用时{seconds} s。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning a candidate for {recipe}</source>
        <translation>正在学习{recipe}的候选版本</translation>
    </message>
    <message>
        <source>Learning again needs what people know. Go to Review and decide on flagged parts: D for a defect, G for a part that is good. Both collect here, and the program says when learning again is worth it.</source>
        <translation>重新学习需要人所知道的内容。请转到复检处置可疑工件：D为缺陷，G为良品。两者都汇集在此，值得重新学习时程序会提示。</translation>
    </message>
    <message>
        <source>Learning from {version} with {method} failed. {message}</source>
        <translation>用{method}从{version}进行的学习失败。{message}</translation>
    </message>
    <message>
        <source>Learning from {version} with {method} was not finished. {message}</source>
        <translation>用{method}从{version}进行的学习没有完成。{message}</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>Learning was cancelled, nothing was changed.</source>
        <translation>学习已取消，没有任何改变。</translation>
    </message>
    <message>
        <source>Learning what good looks like</source>
        <translation>正在学习良品的样子</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>正在学习{name}</translation>
    </message>
    <message>
        <source>Learns from confirmed defects too.</source>
        <translation>也从确认缺陷学习。</translation>
    </message>
    <message>
        <source>Leave operator mode</source>
        <translation>退出操作模式</translation>
    </message>
    <message>
        <source>Leaves confirmed defects out.</source>
        <translation>不使用确认缺陷。</translation>
    </message>
    <message>
        <source>Length of the line in millimetres</source>
        <translation>线段长度（毫米）</translation>
    </message>
    <message>
        <source>Let the part counter of the shift start at 0; it goes into the audit trail</source>
        <translation>让班次的计件器从0开始；记入审计日志</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>on the part</comment>
        <translation>光照</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>record</comment>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limits and recipes that were changed</source>
        <translation>更改过的限值和配方</translation>
    </message>
    <message>
        <source>Limits from few goods: what is true</source>
        <translation>由少量良品得出的限值：实情如何</translation>
    </message>
    <message>
        <source>Limits in force</source>
        <translation>生效的限值</translation>
    </message>
    <message>
        <source>Limits, view {view}</source>
        <translation>限值，视图{view}</translation>
    </message>
    <message>
        <source>Limits: review {review} → {new_review}, reject {reject} → {new_reject}.</source>
        <translation>限值：复检{review} → {new_review}，剔除{reject} → {new_reject}。</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a camera</comment>
        <translation>线路</translation>
    </message>
    <message>
        <source>Line fault</source>
        <translation>产线故障</translation>
    </message>
    <message>
        <source>Line idle</source>
        <translation>产线空闲</translation>
    </message>
    <message>
        <source>Line running</source>
        <translation>产线运行中</translation>
    </message>
    <message>
        <source>Line starting</source>
        <translation>产线启动中</translation>
    </message>
    <message>
        <source>Line stopped</source>
        <translation>产线已停止</translation>
    </message>
    <message>
        <source>Line stopping</source>
        <translation>产线停止中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Live picture of the source.</source>
        <translation>图像源的实时画面。</translation>
    </message>
    <message>
        <source>Live picture. The simulated line lays down good parts only while you enroll.</source>
        <translation>实时画面。模拟产线只在您注册期间放上良品。</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>实时预览</translation>
    </message>
    <message>
        <source>Live preview, not a part</source>
        <translation>实时预览，不是工件</translation>
    </message>
    <message>
        <source>Look at a part with an image first: the region is drawn on it.</source>
        <translation>请先查看有图像的工件：区域画在图像上。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at it on Learn</source>
        <translation>在学习中查看</translation>
    </message>
    <message>
        <source>Look at the conflicts above first.</source>
        <translation>请先查看上面的冲突。</translation>
    </message>
    <message>
        <source>Look at the parts before you trust the numbers</source>
        <translation>在信任数字之前，请先查看工件</translation>
    </message>
    <message>
        <source>Look at this view of the part ({key}: next view, {back}: the one before)</source>
        <translation>查看工件的此视图（{key}：下一个视图，{back}：上一个视图）</translation>
    </message>
    <message>
        <source>Look for cameras on the network (sends a broadcast)</source>
        <translation>在网络上查找相机（发送广播）</translation>
    </message>
    <message>
        <source>Looking for the board</source>
        <translation>正在查找标定板</translation>
    </message>
    <message>
        <source>Looking for the board ...</source>
        <translation>正在查找标定板…</translation>
    </message>
    <message>
        <source>Looking for the closest enrolled patch ...</source>
        <translation>正在查找最接近的注册图块…</translation>
    </message>
    <message>
        <source>Losses of the training</source>
        <translation>训练的损失</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>column</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>trigger mode</comment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Manual (button, space bar)</source>
        <translation>手动（按钮、空格键）</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>3月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>May wait</source>
        <comment>parts</comment>
        <translation>可等待</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>verb</comment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure in the picture (M)</source>
        <translation>在图像中测量（M）</translation>
    </message>
    <message>
        <source>Measure in the picture, and set the scale in millimetres (M)</source>
        <translation>在图像中测量，并设定以毫米为单位的比例尺（M）</translation>
    </message>
    <message>
        <source>Measuring the board</source>
        <translation>正在测量标定板</translation>
    </message>
    <message>
        <source>Missing packets</source>
        <comment>setting</comment>
        <translation>丢失的数据包</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>column</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>record</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>模型哈希</translation>
    </message>
    <message>
        <source>Model that learns</source>
        <translation>用于学习的模型</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday</comment>
        <translation>周一</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>More filters: {count} set</source>
        <translation>更多筛选：已设{count}项</translation>
    </message>
    <message>
        <source>More ride out a burst; fewer tell sooner that the line is too fast</source>
        <translation>多则可应对成批涌来；少则更早发现产线过快</translation>
    </message>
    <message>
        <source>Most</source>
        <comment>parts a second</comment>
        <translation>最多</translation>
    </message>
    <message>
        <source>NOT INSP.</source>
        <comment>verdict</comment>
        <translation>未检测</translation>
    </message>
    <message>
        <source>NOT INSPECTED</source>
        <comment>verdict</comment>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>defect</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>工件名称</translation>
    </message>
    <message>
        <source>Name of the shift</source>
        <translation>班次名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>New best</source>
        <translation>重设最佳</translation>
    </message>
    <message>
        <source>New defect name</source>
        <translation>新缺陷名称</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next view of the part</source>
        <translation>工件的下一个视图</translation>
    </message>
    <message>
        <source>No further frames: the file has ended.</source>
        <translation>没有更多图像：文件已结束。</translation>
    </message>
    <message>
        <source>No heatmap was stored for this part.</source>
        <translation>此工件没有保存热图。</translation>
    </message>
    <message>
        <source>No image of this part is stored.</source>
        <translation>此工件没有保存图像。</translation>
    </message>
    <message>
        <source>No image was stored</source>
        <translation>没有保存图像</translation>
    </message>
    <message>
        <source>No image was stored for this part</source>
        <translation>此工件没有保存图像</translation>
    </message>
    <message>
        <source>No image was stored for this part (settings: images of flagged parts only)</source>
        <translation>此工件没有保存图像（设置：只保存可疑工件的图像）</translation>
    </message>
    <message>
        <source>No image was stored for this part. Settings say which images are kept.</source>
        <translation>此工件没有保存图像。保留哪些图像由设置决定。</translation>
    </message>
    <message>
        <source>No image yet. Lay a good part under the camera and press Capture or the space bar.</source>
        <translation>尚无图像。请将良品放在相机下，然后按“采集良品”或空格键。</translation>
    </message>
    <message>
        <source>No model is best for every part: see several on your own goods, side by side</source>
        <translation>没有一个模型对所有工件都最好：在自己的良品上并排查看几个模型</translation>
    </message>
    <message>
        <source>No page has all the words of '{words}'.</source>
        <translation>没有页面包含“{words}”中的所有词。</translation>
    </message>
    <message>
        <source>No part was flagged in this time. Choose a longer time above.</source>
        <translation>该时段没有可疑工件。请在上方选择更长的时间。</translation>
    </message>
    <message>
        <source>No part was flagged.</source>
        <translation>没有可疑工件。</translation>
    </message>
    <message>
        <source>No part was inspected in this time with this recipe.</source>
        <translation>该时段没有用此配方检测过工件。</translation>
    </message>
    <message>
        <source>No part was inspected yet. Start the line on Live: the figures come by themselves.</source>
        <translation>尚未检测过工件。请在实时中启动产线：数据会自动出现。</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>No place reaches the review limit</source>
        <translation>没有达到复检限值的位置</translation>
    </message>
    <message>
        <source>No player was found (pw-play, paplay, aplay): the system's bell rings instead.</source>
        <translation>未找到播放器（pw-play、paplay、aplay）：改用系统提示音。</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>没有配方</translation>
    </message>
    <message>
        <source>No recipe is active</source>
        <translation>没有启用的配方</translation>
    </message>
    <message>
        <source>No recipe is active.</source>
        <translation>没有启用的配方。</translation>
    </message>
    <message>
        <source>No recipe is active: enroll a part first.</source>
        <translation>没有启用的配方：请先注册工件。</translation>
    </message>
    <message>
        <source>No recipe is active: the taught version of {recipe} is stored, not activated.</source>
        <translation>没有启用的配方：{recipe}的示教版本已保存，未启用。</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>尚无配方</translation>
    </message>
    <message>
        <source>No records match</source>
        <translation>没有匹配的记录</translation>
    </message>
    <message>
        <source>No scale yet: set it to read millimetres.</source>
        <translation>尚无比例尺：设定后可读出毫米值。</translation>
    </message>
    <message>
        <source>No source is open.</source>
        <translation>没有打开的图像源。</translation>
    </message>
    <message>
        <source>No stored part that it has not learned from could be judged again.</source>
        <translation>没有它未学过的已保存工件可供重新判定。</translation>
    </message>
    <message numerus="yes">
        <source>No two of the %n parts compared look alike.</source>
        <translation><numerusform>比较的%n个工件中没有两个相似。</numerusform></translation>
    </message>
    <message>
        <source>No weights for {backbone} here. Import a file to use this backbone.</source>
        <translation>此处没有{backbone}的权重。要使用此骨干网络，请导入文件。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>record</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号{number}</translation>
    </message>
    <message>
        <source>No. {number} is good. Shall such parts pass from now on?</source>
        <translation>编号{number}是良品。今后这样的工件应判为合格吗？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of these models could learn from the goods: the table says why.</source>
        <translation>这些模型都无法从良品学习：原因见表。</translation>
    </message>
    <message>
        <source>None yet. In Review, press D on a part that is really bad: models can learn what is bad from it.</source>
        <translation>尚无。请在复检中对真正不良的工件按D：模型可由此学习什么是缺陷。</translation>
    </message>
    <message>
        <source>None yet. In Review, press G on a flagged part that is good: it becomes a further good one.</source>
        <translation>尚无。请在复检中对实为良品的可疑工件按G：它会成为新增良品。</translation>
    </message>
    <message>
        <source>None: parts lie in one place, or anywhere</source>
        <translation>无：工件位置固定，或位置任意</translation>
    </message>
    <message>
        <source>Not available: {models}. {reason}</source>
        <translation>不可用：{models}。{reason}</translation>
    </message>
    <message>
        <source>Not available: {reason}</source>
        <translation>不可用：{reason}</translation>
    </message>
    <message>
        <source>Not checked since the program was started.</source>
        <translation>程序启动后尚未校验。</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未处置</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <comment>verdict</comment>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not offered by this camera</source>
        <translation>此相机不提供</translation>
    </message>
    <message>
        <source>Not offered by this camera. {reason}</source>
        <translation>此相机不提供。{reason}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a recipe</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>written by a person</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note for this version (optional)</source>
        <translation>此版本的备注（可选）</translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>尚无确认的内容</translation>
    </message>
    <message>
        <source>Nothing is enrolled yet</source>
        <translation>尚未注册任何工件</translation>
    </message>
    <message>
        <source>Nothing is enrolled yet. Hold 'Engineer mode' for a second and enroll the first part there.</source>
        <translation>尚未注册任何工件。请按住“工程模式”一秒，在那里注册第一个工件。</translation>
    </message>
    <message>
        <source>Nothing is enrolled yet. Name the part, then show 2 to 8 good ones: Inspector learns what good looks like. Or watch four simulated washers being enrolled and judged; it takes seconds and needs no camera.</source>
        <translation>尚未注册任何工件。请为工件命名，然后展示2到8个良品：Inspector会学习良品的样子。也可以看看四个模拟垫圈如何注册和判定；只需数秒，无需相机。</translation>
    </message>
    <message>
        <source>Nothing is learned from these inputs yet.</source>
        <translation>尚未用这些输入进行学习。</translation>
    </message>
    <message>
        <source>Nothing is lost: the version stays on Recipes</source>
        <translation>不会丢失任何内容：该版本保留在配方中</translation>
    </message>
    <message>
        <source>Nothing is proved yet</source>
        <translation>尚不能证明什么</translation>
    </message>
    <message>
        <source>Nothing seen here is recorded.</source>
        <translation>此处所见不作记录。</translation>
    </message>
    <message>
        <source>Nothing waits for review.

Parts that are judged FAIL, REVIEW or NOT INSPECTED on Live appear here, the newest first. Start the line on Live (Ctrl+1).</source>
        <translation>没有等待复检的工件。

在实时中判为不合格、待复检或未检测的工件会显示在此，最新的在先。请在实时中启动产线（Ctrl+1）。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing waits here, but %n under other verdicts: choose more on the left.</source>
        <translation><numerusform>此处没有等待的工件，但其他判定下有%n个：请在左侧多选几项。</numerusform></translation>
    </message>
    <message>
        <source>Nothing was flagged</source>
        <translation>没有可疑工件</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>10月</translation>
    </message>
    <message numerus="yes">
        <source>Of %n confirmed defect(s) {one} flags {first}, {other} {second}.</source>
        <translation><numerusform>%n个确认缺陷中，{one}标记{first}个，{other}标记{second}个。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Of %n false reject(s) {one} still flags {first}, {other} {second}.</source>
        <translation><numerusform>%n个误判中，{one}仍标记{first}个，{other}标记{second}个。</numerusform></translation>
    </message>
    <message>
        <source>Of all patches of all references, this one is the most alike.</source>
        <translation>在所有参考图像的全部图块中，此图块最相似。</translation>
    </message>
    <message numerus="yes">
        <source>Of {parts}, %n verdict(s) would change.</source>
        <translation><numerusform>在{parts}中，%n个判定会改变。</numerusform></translation>
    </message>
    <message>
        <source>Of {parts}, no verdict would change.</source>
        <translation>在{parts}中，没有判定会改变。</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>heatmap</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Off shows the part as the camera saw it</source>
        <translation>“关”显示相机所见的工件</translation>
    </message>
    <message>
        <source>Off: it is stored, and put in use on Recipes when you are sure</source>
        <translation>关：只保存，确定后再到配方中启用</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>choice</comment>
        <translation>一次</translation>
    </message>
    <message>
        <source>One camera looks at this part. Up to three further views can be added; one trigger fires all.</source>
        <translation>一台相机查看此工件。最多可再添加三个视图；一次触发启动所有相机。</translation>
    </message>
    <message>
        <source>One file that carries this version to another station</source>
        <translation>用一个文件将此版本带到另一台工作站</translation>
    </message>
    <message>
        <source>One key decides all that are marked. Click a part, or press Space on it, to leave it out; a double click opens it alone. S goes back to single parts.</source>
        <translation>一个按键处置所有已标记的工件。点击工件，或在其上按空格键，可将其排除；双击可单独打开。按S返回单个工件。</translation>
    </message>
    <message>
        <source>One object a line with every field, for programs</source>
        <translation>每行一个对象，包含全部字段，供程序使用</translation>
    </message>
    <message>
        <source>One part every so many seconds</source>
        <translation>每隔若干秒一个工件</translation>
    </message>
    <message>
        <source>One row a record, for spreadsheets</source>
        <translation>每条记录一行，供电子表格使用</translation>
    </message>
    <message>
        <source>One to one (1)</source>
        <translation>一比一（1）</translation>
    </message>
    <message>
        <source>Only confirmed defects that a person gave this name</source>
        <translation>只要人工以此名称确认的缺陷</translation>
    </message>
    <message>
        <source>Only every n-th signal is a part</source>
        <translation>只有每第n个信号才是工件</translation>
    </message>
    <message>
        <source>Only of flagged parts (REVIEW, FAIL, NOT INSPECTED)</source>
        <translation>只保存可疑工件（待复检、不合格、未检测）</translation>
    </message>
    <message>
        <source>Only the TRIGGER button or the space bar</source>
        <translation>只用“触发”按钮或空格键</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>在复检中打开</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>Open no. {number}</source>
        <translation>打开编号{number}</translation>
    </message>
    <message>
        <source>Opening the camera ...</source>
        <translation>正在打开相机…</translation>
    </message>
    <message>
        <source>Opening the recipe to compare with its references ...</source>
        <translation>正在打开配方，以便与其参考图像比较…</translation>
    </message>
    <message>
        <source>Opening the source ...</source>
        <translation>正在打开图像源…</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>person</comment>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>record</comment>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Operator mode</source>
        <translation>操作模式</translation>
    </message>
    <message>
        <source>Operator mode: full screen</source>
        <translation>操作模式：全屏</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Other address, e.g. rtsp://192.168.0.20/stream</source>
        <translation>其他地址，例如rtsp://192.168.0.20/stream</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>heatmap</comment>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>PASS</source>
        <comment>verdict</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>PASS among the parts that were judged</source>
        <translation>已判定工件中合格的比例</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Page {page} of 2</source>
        <translation>第{page}页，共2页</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册各页</translation>
    </message>
    <message>
        <source>Pareto by</source>
        <translation>帕累托图依据</translation>
    </message>
    <message>
        <source>Pareto of the rejects</source>
        <translation>剔除的帕累托图</translation>
    </message>
    <message>
        <source>Pareto: count and cumulative share</source>
        <translation>帕累托图：数量和累计占比</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>record</comment>
        <translation>工件</translation>
    </message>
    <message>
        <source>Part and camera</source>
        <translation>工件与相机</translation>
    </message>
    <message>
        <source>Part may turn</source>
        <translation>工件可转动</translation>
    </message>
    <message>
        <source>Part {number} with its heatmap</source>
        <translation>工件{number}及其热图</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>column</comment>
        <translation>工件</translation>
    </message>
    <message>
        <source>Parts an hour and their yield</source>
        <translation>每小时工件数及其良率</translation>
    </message>
    <message>
        <source>Parts an hour by verdict, and the yield of each hour</source>
        <translation>每小时各判定的工件数，以及每小时的良率</translation>
    </message>
    <message>
        <source>Parts and yield</source>
        <translation>工件数与良率</translation>
    </message>
    <message>
        <source>Parts and yield over time</source>
        <translation>工件数与良率随时间的变化</translation>
    </message>
    <message>
        <source>Parts it learned from: {number}</source>
        <translation>它学过的工件：{number}</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>组中的工件</translation>
    </message>
    <message>
        <source>Parts the limits would get wrong</source>
        <translation>按此限值会判错的工件</translation>
    </message>
    <message>
        <source>Parts waiting for review</source>
        <translation>等待复检的工件</translation>
    </message>
    <message>
        <source>Parts with different verdicts</source>
        <translation>判定不同的工件</translation>
    </message>
    <message>
        <source>Parts, and the share of a bar and all above it.</source>
        <translation>工件数，以及该柱与其上各柱的累计占比。</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed parts</source>
        <translation>合格工件</translation>
    </message>
    <message>
        <source>Passed parts newly flagged: {number}</source>
        <translation>新被标记的合格工件：{number}</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>line</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Per shift</source>
        <translation>按班次</translation>
    </message>
    <message>
        <source>Picture of the part</source>
        <translation>工件的图像</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <comment>setting</comment>
        <translation>像素格式</translation>
    </message>
    <message>
        <source>Pixels at white are red, pixels at black are blue</source>
        <translation>纯白像素显示为红色，纯黑像素显示为蓝色</translation>
    </message>
    <message>
        <source>Played by {player}. FAIL is a falling pair of tones, NOT INSPECTED three equal ones.</source>
        <translation>由{player}播放。不合格为两个下降的音，未检测为三个相同的音。</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole frame, 1 one to one</source>
        <translation>+和−缩放，0显示整幅图像，1为一比一</translation>
    </message>
    <message>
        <source>Point at the picture, touch it, or move with the arrow keys.</source>
        <translation>请将指针放在图像上、触摸图像，或用方向键移动。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>trigger mode</comment>
        <translation>存在</translation>
    </message>
    <message>
        <source>Presence (a part stands still)</source>
        <translation>存在（工件静止）</translation>
    </message>
    <message>
        <source>Press START: the camera's picture appears here.</source>
        <translation>请按“启动”：相机的画面会显示在此。</translation>
    </message>
    <message>
        <source>Press Start, or F5</source>
        <translation>请按“启动”或F5</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Provisional limits: review from {review}, reject from {reject}.</source>
        <translation>暂定限值：{review}起为待复检，{reject}起为不合格。</translation>
    </message>
    <message>
        <source>Put the limits from before this change in force again; audited like every change</source>
        <translation>使此次更改之前的限值重新生效；与每次更改一样记入审计日志</translation>
    </message>
    <message>
        <source>Put the mark on the place with the highest score</source>
        <translation>将标记放在得分最高处</translation>
    </message>
    <message>
        <source>Queue {waiting}/{room}</source>
        <translation>队列{waiting}/{room}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <comment>verdict</comment>
        <translation>待复检</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>record</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>record</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>配方名称</translation>
    </message>
    <message>
        <source>Recipe of the view</source>
        <translation>视图的配方</translation>
    </message>
    <message>
        <source>Recipe package (*{suffix})</source>
        <translation>配方包 (*{suffix})</translation>
    </message>
    <message>
        <source>Recipe {recipe}</source>
        <translation>配方{recipe}</translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <translation>配方：{name}</translation>
    </message>
    <message>
        <source>Recipe: {recipe}</source>
        <translation>配方：{recipe}</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipes and versions</source>
        <translation>配方和版本</translation>
    </message>
    <message>
        <source>Recipes, records, images and settings. To move it, close the program and start it with --data-dir FOLDER or INSPECTOR_DATA_DIR=FOLDER.</source>
        <translation>配方、记录、图像和设置。要移动它，请关闭程序，并用--data-dir FOLDER或INSPECTOR_DATA_DIR=FOLDER启动。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Recommended: {model}</source>
        <translation>推荐：{model}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>record</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>verb</comment>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record the raw frames to disk, to replay them as a source later</source>
        <translation>将原始图像录制到磁盘，以后可作为图像源重放</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>记录{number}</translation>
    </message>
    <message>
        <source>Record {number}, left out</source>
        <translation>记录{number}，已排除</translation>
    </message>
    <message>
        <source>Record {number}, used</source>
        <translation>记录{number}，已使用</translation>
    </message>
    <message>
        <source>Record {number}: {verdict}
Click to review</source>
        <translation>记录{number}：{verdict}
点击进行复检</translation>
    </message>
    <message>
        <source>Record {number}: {what}. Opens it in Review.</source>
        <translation>记录{number}：{what}。在复检中打开。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records and exports then tell the size of a defect in millimetres too</source>
        <translation>记录和导出随后也以毫米给出缺陷的尺寸</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Reference image {number} of {all}, at x {x}, y {y}</source>
        <translation>参考图像{number}（共{all}张），位于x {x}，y {y}</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>参考图像</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>RegAD, adversarial</source>
        <translation>RegAD，对抗</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>检测区域</translation>
    </message>
    <message>
        <source>Region above limit</source>
        <comment>record</comment>
        <translation>超限区域</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>检测区域</translation>
    </message>
    <message>
        <source>Region of the part</source>
        <translation>工件的区域</translation>
    </message>
    <message>
        <source>Region …</source>
        <translation>区域…</translation>
    </message>
    <message>
        <source>Region, height</source>
        <comment>setting</comment>
        <translation>区域，高度</translation>
    </message>
    <message>
        <source>Region, left</source>
        <comment>setting</comment>
        <translation>区域，左侧</translation>
    </message>
    <message>
        <source>Region, top</source>
        <comment>setting</comment>
        <translation>区域，顶部</translation>
    </message>
    <message>
        <source>Region, width</source>
        <comment>setting</comment>
        <translation>区域，宽度</translation>
    </message>
    <message>
        <source>Regions at or above the review limit, the highest peak first</source>
        <translation>达到或超过复检限值的区域，峰值最高的在先</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>limit</comment>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Reject limit</source>
        <translation>剔除限值</translation>
    </message>
    <message>
        <source>Reject limit</source>
        <comment>record</comment>
        <translation>剔除限值</translation>
    </message>
    <message>
        <source>Reject rate</source>
        <translation>剔除率</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Remembers patches of the goods; learned within seconds.</source>
        <translation>记住良品的图块；数秒内学会。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove selected area</source>
        <translation>移除所选区域</translation>
    </message>
    <message>
        <source>Replay it with the source {source}.</source>
        <translation>用图像源{source}重放。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>counter</comment>
        <translation>清零</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>learning</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>line</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Retake image {place}</source>
        <translation>重拍图像{place}</translation>
    </message>
    <message>
        <source>Retake image {place}  (space)</source>
        <translation>重拍图像{place}（空格键）</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>limit</comment>
        <translation>复检</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verdict</comment>
        <translation>待复检</translation>
    </message>
    <message>
        <source>Review limit</source>
        <translation>复检限值</translation>
    </message>
    <message>
        <source>Review limit</source>
        <comment>record</comment>
        <translation>复检限值</translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>复检这些工件</translation>
    </message>
    <message>
        <source>Reviewed parts and reference images in the layout of MVTec AD, for training</source>
        <translation>已复检的工件和参考图像，按MVTec AD的目录结构，供训练使用</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>START</source>
        <comment>line</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>line</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>STOPPING</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday</comment>
        <translation>周六</translation>
    </message>
    <message>
        <source>Saturation</source>
        <comment>setting</comment>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and go to Live</source>
        <translation>保存并转到实时</translation>
    </message>
    <message>
        <source>Save as the next version</source>
        <translation>保存为下一版本</translation>
    </message>
    <message>
        <source>Save in recipe</source>
        <translation>保存到配方</translation>
    </message>
    <message>
        <source>Save to {recipe}</source>
        <translation>保存到{recipe}</translation>
    </message>
    <message>
        <source>Saved {recipe}.</source>
        <translation>已保存{recipe}。</translation>
    </message>
    <message>
        <source>Saved {recipe}; activate it to inspect with it.</source>
        <translation>已保存{recipe}；启用后即可用它检测。</translation>
    </message>
    <message>
        <source>Saved {recipe}; it is active now.</source>
        <translation>已保存{recipe}；现已启用。</translation>
    </message>
    <message>
        <source>Saved {recipe}; stored, not activated.</source>
        <translation>已保存{recipe}；未启用。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving the new version</source>
        <translation>正在保存新版本</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存{name}</translation>
    </message>
    <message>
        <source>Saving {recipe}</source>
        <translation>正在保存{recipe}</translation>
    </message>
    <message>
        <source>Saving {what}: the window closes as soon as it is stored.</source>
        <translation>正在保存{what}：保存完成后窗口即关闭。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>record</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分从</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>得分趋势</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>得分{score}</translation>
    </message>
    <message>
        <source>Scores drift downwards ({ratio} times those at the start). Focus, light or material changed? Defects may score lower too.</source>
        <translation>得分向下漂移（为开始时的{ratio}倍）。对焦、光照或材料变了吗？缺陷的得分也可能偏低。</translation>
    </message>
    <message>
        <source>Scores drift upwards ({ratio} times those at the start). Lamp, lens or material changed?</source>
        <translation>得分向上漂移（为开始时的{ratio}倍）。灯、镜头或材料变了吗？</translation>
    </message>
    <message>
        <source>Scores of passed parts of {recipe} have drifted down. Look at the light, the lens and the material; where goods really look different now, teach some of them in Review.</source>
        <translation>{recipe}合格工件的得分已向下漂移。请检查光照、镜头和材料；如果良品现在确实不同，请在复检中示教几个。</translation>
    </message>
    <message>
        <source>Scores of passed parts of {recipe} have drifted up. Look at the light, the lens and the material; where goods really look different now, teach some of them in Review.</source>
        <translation>{recipe}合格工件的得分已向上漂移。请检查光照、镜头和材料；如果良品现在确实不同，请在复检中示教几个。</translation>
    </message>
    <message>
        <source>Scores of passed parts with their moving average</source>
        <translation>合格工件的得分及其移动平均</translation>
    </message>
    <message>
        <source>Scores of the first version against those of the second</source>
        <translation>第一个版本的得分与第二个版本的得分对照</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search the manual  (Ctrl+F)</source>
        <translation>搜索手册（Ctrl+F）</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>第二个版本</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Set as in recipe</source>
        <translation>按配方设置</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <translation>设定比例尺</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sharp edges are green</source>
        <translation>清晰的边缘显示为绿色</translation>
    </message>
    <message>
        <source>Sharp, well exposed, like the others.</source>
        <translation>清晰，曝光良好，与其他图像相似。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <comment>setting</comment>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Sharpness now; the line marks the best so far. Turn the lens until the bar reaches it</source>
        <translation>当前清晰度；标线为迄今最佳。转动镜头，直到条形到达标线</translation>
    </message>
    <message>
        <source>Shift and turn a little (fixture play)</source>
        <translation>略有平移和转动（夹具间隙）</translation>
    </message>
    <message>
        <source>Shift report: {name}</source>
        <translation>班次报告：{name}</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>班次{number}</translation>
    </message>
    <message>
        <source>Shift, turn, tilt (needs clear features)</source>
        <translation>平移、转动、倾斜（需要清晰的特征）</translation>
    </message>
    <message>
        <source>Shift: parts are moved sideways</source>
        <translation>平移：工件位置有移动</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Show 2 to 8 good parts. Inspector learns what good looks like; no defects are needed.</source>
        <translation>请展示2到8个良品。Inspector会学习良品的样子；不需要缺陷件。</translation>
    </message>
    <message>
        <source>Show all its parts</source>
        <translation>显示其中全部工件</translation>
    </message>
    <message>
        <source>Show all that wait</source>
        <translation>显示所有等待的工件</translation>
    </message>
    <message>
        <source>Show all time and all recipes</source>
        <translation>显示全部时间和全部配方</translation>
    </message>
    <message>
        <source>Show clipped pixels</source>
        <translation>显示截断像素</translation>
    </message>
    <message>
        <source>Show flagged parts</source>
        <translation>显示可疑工件</translation>
    </message>
    <message>
        <source>Show records made since (F5)</source>
        <translation>显示此后新增的记录（F5）</translation>
    </message>
    <message>
        <source>Show sharp edges</source>
        <translation>显示清晰边缘</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>parts</comment>
        <translation>显示这些工件</translation>
    </message>
    <message>
        <source>Show {verdict}; with no verdict chosen all are shown</source>
        <translation>显示{verdict}；不选判定则显示全部</translation>
    </message>
    <message>
        <source>Shows first what would change; nothing is stored before you accept it</source>
        <translation>先显示会有什么改变；接受之前不会保存任何内容</translation>
    </message>
    <message>
        <source>Shows parts that are flagged for the same look together: one key decides all</source>
        <translation>将因相同外观被标记的工件一起显示：一个按键处置全部</translation>
    </message>
    <message>
        <source>Siamese memory</source>
        <translation>孪生记忆</translation>
    </message>
    <message>
        <source>Side of a square in millimetres</source>
        <translation>方格边长（毫米）</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Signals left out</source>
        <translation>忽略的信号</translation>
    </message>
    <message>
        <source>Similar parts together</source>
        <translation>相似工件合在一起</translation>
    </message>
    <message>
        <source>Simulated line, {family}</source>
        <translation>模拟产线，{family}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Single parts</source>
        <translation>单个工件</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of the window</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skipped {skipped}  ·  preview dropped {dropped}</source>
        <translation>跳过{skipped}  ·  预览丢弃{dropped}</translation>
    </message>
    <message>
        <source>Smallest score</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>choice</comment>
        <translation>软件</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>trigger mode</comment>
        <translation>软件</translation>
    </message>
    <message>
        <source>Software (the button asks the camera)</source>
        <translation>软件（由按钮向相机请求）</translation>
    </message>
    <message>
        <source>Some networks forbid broadcasts; a camera named by its address opens all the same</source>
        <translation>有些网络禁止广播；按地址指定的相机仍可打开</translation>
    </message>
    <message>
        <source>Some settings could not be used</source>
        <translation>部分设置未能使用</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>图像源</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>record</comment>
        <translation>图像源</translation>
    </message>
    <message>
        <source>Speed unknown until it has been measured after learning.</source>
        <translation>速度未知，学习后测得。</translation>
    </message>
    <message>
        <source>Squares of the board, columns</source>
        <translation>标定板的方格，列</translation>
    </message>
    <message>
        <source>Squares of the board, rows</source>
        <translation>标定板的方格，行</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>line</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start in</source>
        <comment>mode</comment>
        <translation>启动时进入</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>启动或停止产线</translation>
    </message>
    <message>
        <source>Start or stop the line (F5)</source>
        <translation>启动或停止产线（F5）</translation>
    </message>
    <message>
        <source>Start or stop the line (F5); parts that wait are judged first</source>
        <translation>启动或停止产线（F5）；等待的工件会先判定</translation>
    </message>
    <message>
        <source>Start the line to see the camera picture.</source>
        <translation>启动产线后可看到相机画面。</translation>
    </message>
    <message>
        <source>Start with an empty place: the first scene at rest that is unlike the references is taken as the empty place.</source>
        <translation>启动时请让位置空着：第一个与参考图像不像的静止画面会被当作空位。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Step {place} of {number}, {title}, {state}</source>
        <translation>第{place}步，共{number}步，{title}，{state}</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>line</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>line</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Stopping at the next step</source>
        <translation>将在下一步停止</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>which images</comment>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday</comment>
        <translation>周日</translation>
    </message>
    <message>
        <source>Synthetic defects found</source>
        <translation>检出的合成缺陷</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Taken by this camera, in this light: another picture teaches another look</source>
        <translation>由此相机在此光照下拍摄：用别的图像，学到的就是别的外观</translation>
    </message>
    <message>
        <source>Teach as good ...</source>
        <translation>示教为良品…</translation>
    </message>
    <message>
        <source>Teaching record {number}</source>
        <translation>正在示教记录{number}</translation>
    </message>
    <message>
        <source>Teaching record {number} as good</source>
        <translation>正在将记录{number}示教为良品</translation>
    </message>
    <message>
        <source>Tells versions apart a month from now</source>
        <translation>一个月后仍能区分各版本</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>setting</comment>
        <translation>温度</translation>
    </message>
    <message>
        <source>The active recipe is {active}: the taught version of {recipe} is stored, not activated.</source>
        <translation>启用的配方是{active}：{recipe}的示教版本已保存，未启用。</translation>
    </message>
    <message>
        <source>The button (and a time) asks the camera for one image, which is the part</source>
        <translation>按钮（和定时）向相机请求一张图像，即为工件</translation>
    </message>
    <message>
        <source>The camera is not open.</source>
        <translation>相机未打开。</translation>
    </message>
    <message>
        <source>The camera settings are kept with {recipe}.</source>
        <translation>相机设置已随{recipe}保存。</translation>
    </message>
    <message>
        <source>The camera waits for its trigger: without one no picture comes</source>
        <translation>相机在等待触发：没有触发就没有图像</translation>
    </message>
    <message>
        <source>The decision was not stored.</source>
        <translation>处置未保存。</translation>
    </message>
    <message>
        <source>The demonstration enrolls four good washers from the simulated line and starts it. It takes a few seconds and needs no camera. Its recipe stays under Recipes; a part you enroll or a recipe you activate later takes its place on the line.</source>
        <translation>演示从模拟产线注册四个良品垫圈，并启动该产线。只需数秒，无需相机。其配方保留在配方中；您以后注册的工件或启用的配方会在产线上取代它。</translation>
    </message>
    <message>
        <source>The enrolled patch it was compared with</source>
        <translation>与之比较的注册图块</translation>
    </message>
    <message numerus="yes">
        <source>The enrollment is not saved. Throw away %n captured image(s)?</source>
        <translation><numerusform>注册未保存。要丢弃已采集的%n张图像吗？</numerusform></translation>
    </message>
    <message>
        <source>The example:
a {size} synthetic {kind}</source>
        <translation>示例：
合成{kind}（{size}）</translation>
    </message>
    <message>
        <source>The facts on the right are what is left; a decision can still be given.</source>
        <translation>仅剩右侧的信息；仍可作出处置。</translation>
    </message>
    <message>
        <source>The first parts look unlike the references: {unlike} of {judged} score as only one good in twenty should. Review them; if they are good, add one or two as references.</source>
        <translation>最初的工件与参考图像不像：已判定的{judged}个中有{unlike}个的得分，正常情况下二十个良品中只应有一个。请复检；若是良品，请添加一两个作为参考图像。</translation>
    </message>
    <message>
        <source>The good parts decide, and say after learning what they decided.</source>
        <translation>由良品决定，学习后会说明决定的结果。</translation>
    </message>
    <message>
        <source>The language changes as soon as this is done: {what}.</source>
        <translation>以下操作完成后即切换语言：{what}。</translation>
    </message>
    <message>
        <source>The limits are not moved.</source>
        <translation>限值不会移动。</translation>
    </message>
    <message>
        <source>The limits are proposed anew.</source>
        <translation>限值已重新建议。</translation>
    </message>
    <message>
        <source>The limits over time</source>
        <translation>限值随时间的变化</translation>
    </message>
    <message>
        <source>The limits were never changed since enrollment.</source>
        <translation>注册以来限值从未更改。</translation>
    </message>
    <message>
        <source>The line is stopping ...</source>
        <translation>产线正在停止…</translation>
    </message>
    <message>
        <source>The line keeps running with {version} meanwhile. The result is a candidate: nothing changes before you activate it.</source>
        <translation>期间产线继续用{version}运行。结果是候选版本：启用之前什么都不会改变。</translation>
    </message>
    <message>
        <source>The line keeps running with {version}. You may go to another screen, or even close the program: what was finished is kept and the learning can go on later.</source>
        <translation>产线继续用{version}运行。您可以转到其他界面，甚至关闭程序：已完成的部分会保留，学习可以稍后继续。</translation>
    </message>
    <message>
        <source>The line runs with this camera. Stop it (F5) to choose another one.</source>
        <translation>产线正在使用此相机。要选择另一台，请先停止产线（F5）。</translation>
    </message>
    <message>
        <source>The line was stopped: {fault}</source>
        <translation>产线已停止：{fault}</translation>
    </message>
    <message>
        <source>The new version of {recipe} becomes the active one: the next parts are judged with it.</source>
        <translation>{recipe}的新版本成为启用版本：后续工件用它判定。</translation>
    </message>
    <message>
        <source>The next part is judged with it, on a running line too; going back is the same</source>
        <translation>下一个工件即用它判定，产线运行时也一样；改回的方法相同</translation>
    </message>
    <message>
        <source>The next picture is the best</source>
        <translation>下一张图像即为最佳</translation>
    </message>
    <message>
        <source>The operator's name is written into every record, disposition and audit entry.</source>
        <translation>操作员的姓名会写入每条记录、处置和审计条目。</translation>
    </message>
    <message>
        <source>The part gets the worst verdict of its views. {main} judges the view {name}.</source>
        <translation>工件取其各视图中最差的判定。视图{name}由{main}判定。</translation>
    </message>
    <message>
        <source>The picture that the good parts were enrolled with</source>
        <translation>良品注册时所用的图像</translation>
    </message>
    <message>
        <source>The place of this part</source>
        <translation>此工件的位置</translation>
    </message>
    <message>
        <source>The program is closing; this was not stored.</source>
        <translation>程序正在关闭；此内容未保存。</translation>
    </message>
    <message>
        <source>The reason is in the log.</source>
        <translation>原因见日志。</translation>
    </message>
    <message>
        <source>The reference image with the patch marked</source>
        <translation>标出该图块的参考图像</translation>
    </message>
    <message>
        <source>The region was drawn on {drawn} frames, the source gives {given}. Draw it again or choose the whole frame.</source>
        <translation>检测区域绘制于{drawn}的图像，图像源给出{given}。请重新绘制，或选择整幅图像。</translation>
    </message>
    <message>
        <source>The running line has this source: stop the line (F5) or choose another.</source>
        <translation>运行中的产线正在使用此图像源：请停止产线（F5）或另选一个。</translation>
    </message>
    <message>
        <source>The same place, enrolled</source>
        <translation>注册的同一位置</translation>
    </message>
    <message>
        <source>The score of this view is {score}, below the review limit {review}: another view decided.</source>
        <translation>此视图的得分为{score}，低于复检限值{review}：判定由另一视图决定。</translation>
    </message>
    <message>
        <source>The score {score} reaches the reject limit {reject}: {times} times as much.</source>
        <translation>得分{score}达到剔除限值{reject}：为其{times}倍。</translation>
    </message>
    <message>
        <source>The score {score} reaches the review limit {review}, not the reject limit {reject}.</source>
        <translation>得分{score}达到复检限值{review}，未达到剔除限值{reject}。</translation>
    </message>
    <message numerus="yes">
        <source>The shift had %n part(s); (it is|they are) counted from 0 again.</source>
        <translation><numerusform>本班次已有%n个工件；从0重新计数。</numerusform></translation>
    </message>
    <message>
        <source>The shifts are those of Settings</source>
        <translation>班次即设置中的班次</translation>
    </message>
    <message numerus="yes">
        <source>The source has ended after %n part(s); the line was stopped.</source>
        <translation><numerusform>图像源在%n个工件后结束；产线已停止。</numerusform></translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>图像源已关闭。</translation>
    </message>
    <message>
        <source>The stored images in folders by verdict, with an index</source>
        <translation>按判定分文件夹的已保存图像，附索引</translation>
    </message>
    <message>
        <source>The true value is measured after learning.</source>
        <translation>实际值在学习后测得。</translation>
    </message>
    <message>
        <source>The weakest that is enough: what can move a part can also move it wrongly</source>
        <translation>选够用的最弱方式：能移动工件的，也可能移错</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no image to look at.</source>
        <translation>没有可查看的图像。</translation>
    </message>
    <message>
        <source>There is no judged part in the picture.</source>
        <translation>画面中没有已判定的工件。</translation>
    </message>
    <message>
        <source>There is no picture to measure in.</source>
        <translation>没有可供测量的图像。</translation>
    </message>
    <message>
        <source>There is one recipe only. Further parts are enrolled in engineer mode.</source>
        <translation>只有一个配方。更多工件在工程模式中注册。</translation>
    </message>
    <message>
        <source>They come from goods the model had not seen. You can move them while the line runs.</source>
        <translation>限值来自模型没有见过的良品。产线运行时也可以移动限值。</translation>
    </message>
    <message>
        <source>They prove nothing: it has seen them.</source>
        <translation>不能证明什么：它见过这些工件。</translation>
    </message>
    <message>
        <source>They would pass.</source>
        <translation>这些工件将判为合格。</translation>
    </message>
    <message>
        <source>This image is {own}, the others are {other}. Delete it, or take all of them with the same camera settings.</source>
        <translation>此图像为{own}，其他为{other}。请将其删除，或用相同的相机设置拍摄全部图像。</translation>
    </message>
    <message>
        <source>This method compares with what goods show at a place, not with single patches: beside it is the same place of the reference that is most alike as a whole.</source>
        <translation>此方法与良品在同一位置的样子比较，而不是与单个图块比较：旁边是整体最相似的参考图像的同一位置。</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>此工件</translation>
    </message>
    <message>
        <source>This part was not judged.</source>
        <translation>此工件未判定。</translation>
    </message>
    <message>
        <source>This place is not inspected</source>
        <translation>此位置不检测</translation>
    </message>
    <message>
        <source>This place is not inspected: it lies outside the region, or is ignored.</source>
        <translation>此位置不检测：它在检测区域之外，或被屏蔽。</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班次</translation>
    </message>
    <message>
        <source>This source has no settings.</source>
        <translation>此图像源没有设置。</translation>
    </message>
    <message>
        <source>This version cannot be used. {reason}</source>
        <translation>此版本不可用。{reason}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday</comment>
        <translation>周四</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>record</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time a part</source>
        <translation>单件用时</translation>
    </message>
    <message>
        <source>Time a part (to compare)</source>
        <translation>单件用时（供比较）</translation>
    </message>
    <message>
        <source>Time for each model to learn</source>
        <translation>每个模型的学习时间</translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation>学习时间</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>record</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Timing</source>
        <comment>setting</comment>
        <translation>节奏</translation>
    </message>
    <message>
        <source>To decide later: the candidate waits</source>
        <translation>稍后决定：候选版本会等待</translation>
    </message>
    <message>
        <source>To look at it at leisure; no further part is judged meanwhile</source>
        <translation>便于仔细查看；期间不判定其他工件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tones for FAIL and NOT INSPECTED</source>
        <translation>不合格和未检测的提示音</translation>
    </message>
    <message>
        <source>Trained for this part, against made-up defects on your goods.</source>
        <translation>为此工件训练，用良品上的人造缺陷。</translation>
    </message>
    <message>
        <source>Trained for this part: adapts the features to your goods.</source>
        <translation>为此工件训练：使特征适应您的良品。</translation>
    </message>
    <message>
        <source>Trained for this part: rebuilds goods and fails on defects.</source>
        <translation>为此工件训练：能重建良品，重建不了缺陷。</translation>
    </message>
    <message>
        <source>Trained once on other parts, tuned to this one: rebuilds goods and fails on defects.</source>
        <translation>用其他工件训练一次，再针对此工件调整：能重建良品，重建不了缺陷。</translation>
    </message>
    <message>
        <source>Trained once on other parts; compares each place with the same place of the goods.</source>
        <translation>用其他工件训练一次；将每个位置与良品的同一位置比较。</translation>
    </message>
    <message>
        <source>Trained once on other parts; remembers patches of the goods.</source>
        <translation>用其他工件训练一次；记住良品的图块。</translation>
    </message>
    <message>
        <source>Trend of the scores of passed parts</source>
        <translation>合格工件的得分趋势</translation>
    </message>
    <message>
        <source>Trend of the scores with control limits</source>
        <translation>得分趋势，附控制限</translation>
    </message>
    <message numerus="yes">
        <source>Triangles: %n false reject(s).</source>
        <translation><numerusform>三角：%n个误判。</numerusform></translation>
    </message>
    <message>
        <source>Tried: {counts}. {detail} Nothing seen here is recorded.</source>
        <translation>已试判：{counts}。{detail}此处所见不作记录。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>record</comment>
        <translation>触发</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>setting</comment>
        <translation>触发</translation>
    </message>
    <message>
        <source>Trigger at start</source>
        <translation>启动时的触发</translation>
    </message>
    <message>
        <source>Trigger delay</source>
        <comment>setting</comment>
        <translation>触发延迟</translation>
    </message>
    <message>
        <source>Trigger edge</source>
        <comment>setting</comment>
        <translation>触发边沿</translation>
    </message>
    <message>
        <source>Trigger mode</source>
        <translation>触发模式</translation>
    </message>
    <message>
        <source>Trigger one image</source>
        <translation>触发一张图像</translation>
    </message>
    <message>
        <source>Trigger to frame</source>
        <translation>触发到图像</translation>
    </message>
    <message>
        <source>Trigger to verdict</source>
        <translation>触发到判定</translation>
    </message>
    <message>
        <source>Trigger: judge the next frame</source>
        <translation>触发：判定下一张图像</translation>
    </message>
    <message>
        <source>True defects</source>
        <comment>record</comment>
        <translation>真实缺陷</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Try-out: the next frames of the source are judged here.</source>
        <translation>试判：图像源接下来的图像在此判定。</translation>
    </message>
    <message>
        <source>Trying to reconnect.</source>
        <translation>正在尝试重新连接。</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday</comment>
        <translation>周二</translation>
    </message>
    <message>
        <source>Turn the lens until the bar reaches the line: the sharpest picture so far.</source>
        <translation>请转动镜头，直到条形到达标线：即迄今最清晰的图像。</translation>
    </message>
    <message>
        <source>Turned rectangle</source>
        <translation>旋转矩形</translation>
    </message>
    <message>
        <source>Turned references add some ms.</source>
        <translation>转动的参考图像会增加若干毫秒。</translation>
    </message>
    <message>
        <source>Two pages to hang up, of this recipe and time: yield, trend, Pareto</source>
        <translation>可张贴的两页，针对此配方和时间：良率、趋势、帕累托图</translation>
    </message>
    <message>
        <source>Type a name for the part, for instance its drawing number.</source>
        <translation>请输入工件名称，例如其图号。</translation>
    </message>
    <message>
        <source>Type a name for the part.</source>
        <translation>请输入工件名称。</translation>
    </message>
    <message>
        <source>Typed columns: numbers, and times in UTC as Excel dates</source>
        <translation>带类型的列：数字，以及作为Excel日期的UTC时间</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the change of {change}</source>
        <translation>撤销更改：{change}</translation>
    </message>
    <message>
        <source>Unexpected error: {kind}: {error}. The log has the details.</source>
        <translation>意外错误：{kind}：{error}。详情见日志。</translation>
    </message>
    <message>
        <source>UniAD, adversarial</source>
        <translation>UniAD，对抗</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>decision</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Unsure: somebody else decides later</source>
        <translation>不确定：以后由他人处置</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Use these settings whenever a line starts with the recipe; the change is audited</source>
        <translation>产线以此配方启动时总使用这些设置；更改记入审计日志</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>使用此长度</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>使用{model}</translation>
    </message>
    <message>
        <source>Used from the next start of the station on. A part that finds the queue full is recorded as NOT INSPECTED (overrun), never lost.</source>
        <translation>从工作站下次启动起使用。遇到队列已满的工件记录为未检测（溢出），绝不会丢失。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>record</comment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdicts that would change</source>
        <translation>会改变的判定</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>verb</comment>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verify audit trail</source>
        <translation>校验审计日志</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of software</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>Video file ...</source>
        <translation>视频文件…</translation>
    </message>
    <message>
        <source>Videos ({pattern});;All files (*)</source>
        <translation>视频 ({pattern});;所有文件 (*)</translation>
    </message>
    <message>
        <source>View</source>
        <comment>record</comment>
        <translation>视图</translation>
    </message>
    <message>
        <source>View of the part before</source>
        <translation>工件的上一个视图</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>视图{name}</translation>
    </message>
    <message>
        <source>View {name}: {verdict}</source>
        <translation>视图{name}：{verdict}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>WAITING FOR A PART</source>
        <translation>等待工件</translation>
    </message>
    <message>
        <source>Waiting and decided</source>
        <translation>等待和已处置</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>等待复检</translation>
    </message>
    <message>
        <source>Waiting for the first frame ...</source>
        <translation>正在等待第一张图像…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warning: {what}</source>
        <translation>警告：{what}</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday</comment>
        <translation>周三</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.bin);;All files (*)</source>
        <translation>权重 (*.pth *.pt *.safetensors *.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Weights for {backbone}</source>
        <translation>{backbone}的权重</translation>
    </message>
    <message>
        <source>Weights missing: inspector weights import FILE --backbone {name}</source>
        <translation>缺少权重：inspector weights import FILE --backbone {name}</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>检测什么</translation>
    </message>
    <message>
        <source>What is left out cannot be rejected by mistake, and the part is seen larger</source>
        <translation>排除的部分不会造成误判，工件也显得更大</translation>
    </message>
    <message>
        <source>What is rejected most</source>
        <translation>剔除最多的</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What kind of part it is</source>
        <translation>工件属于哪一类</translation>
    </message>
    <message>
        <source>What the good parts may not show yet</source>
        <translation>良品可能尚未体现的方面</translation>
    </message>
    <message>
        <source>What they promise</source>
        <translation>限值的保证</translation>
    </message>
    <message>
        <source>What was flagged, by defect name</source>
        <translation>被标记的内容，按缺陷名称</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有什么改变</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>When a part has entered the region and stands still.</source>
        <translation>工件进入区域并静止时。</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>出现故障时</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>适用处</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>来自何处</translation>
    </message>
    <message>
        <source>Where it is rejected</source>
        <translation>剔除的位置</translation>
    </message>
    <message>
        <source>Where on the part</source>
        <translation>在工件上的位置</translation>
    </message>
    <message>
        <source>Where on the part the peaks of flagged parts lie</source>
        <translation>可疑工件的峰值在工件上的位置</translation>
    </message>
    <message>
        <source>Where parts come from</source>
        <translation>工件来源</translation>
    </message>
    <message>
        <source>Where rejected parts are worst</source>
        <translation>被剔除工件的最差处</translation>
    </message>
    <message>
        <source>Where the line gives more signals than parts</source>
        <translation>用于产线信号多于工件的情况</translation>
    </message>
    <message>
        <source>Whether parts may lie turned is chosen with the model.</source>
        <translation>工件是否可以转动，在选择模型时决定。</translation>
    </message>
    <message>
        <source>Which line of the camera gives the signal</source>
        <translation>由相机的哪条线路提供信号</translation>
    </message>
    <message>
        <source>Which model learns</source>
        <translation>用于学习的模型</translation>
    </message>
    <message>
        <source>Which part comes now?</source>
        <translation>现在来的是哪种工件？</translation>
    </message>
    <message>
        <source>White balance</source>
        <comment>setting</comment>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>White balance k</source>
        <comment>setting</comment>
        <translation>白平衡色温</translation>
    </message>
    <message>
        <source>White balance, blue</source>
        <comment>setting</comment>
        <translation>白平衡，蓝</translation>
    </message>
    <message>
        <source>White balance, red</source>
        <comment>setting</comment>
        <translation>白平衡，红</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who moved the limits, when and how far; every change can be taken back</source>
        <translation>何人、何时移动了限值，移动多少；每次更改都可撤回</translation>
    </message>
    <message>
        <source>Who reviewed these parts</source>
        <translation>复检这些工件的人员</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>Whole frame (0)</source>
        <translation>整幅图像（0）</translation>
    </message>
    <message>
        <source>Why this verdict? Shows the score under the pointer and the closest enrolled patch (W)</source>
        <translation>为什么是此判定？显示指针处的得分和最接近的注册图块（W）</translation>
    </message>
    <message>
        <source>Why {verdict}?</source>
        <translation>为什么{verdict}？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>With the features chosen beside.</source>
        <translation>使用旁边所选的特征。</translation>
    </message>
    <message>
        <source>Worst parts: furthest above the reject limit</source>
        <translation>最差的工件：超出剔除限值最多</translation>
    </message>
    <message>
        <source>Worst place</source>
        <translation>最差处</translation>
    </message>
    <message>
        <source>Worst place</source>
        <comment>record</comment>
        <translation>最差处</translation>
    </message>
    <message>
        <source>Would change {changes} of the last {parts} verdicts</source>
        <translation>最近{parts}个判定中会改变{changes}个</translation>
    </message>
    <message>
        <source>Write a report when a shift ends</source>
        <translation>班次结束时写报告</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入{file}</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>良率</translation>
    </message>
    <message>
        <source>a little larger than the smallest</source>
        <translation>比最小的略大</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>约剩{minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>约剩{seconds} s</translation>
    </message>
    <message>
        <source>above the reject limit</source>
        <translation>高于剔除限值</translation>
    </message>
    <message>
        <source>above the review limit</source>
        <translation>高于复检限值</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>alignment</source>
        <comment>reason</comment>
        <translation>对齐</translation>
    </message>
    <message>
        <source>all</source>
        <comment>signals</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two versions</comment>
        <translation>与</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>另有%n项</numerusform></translation>
    </message>
    <message>
        <source>and {count} more, see the audit trail</source>
        <translation>另有{count}项，见审计日志</translation>
    </message>
    <message>
        <source>any</source>
        <comment>choice</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>any</source>
        <comment>score</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>anywhere</source>
        <comment>trait</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>as fast as read</source>
        <comment>choice</comment>
        <translation>尽快读取</translation>
    </message>
    <message>
        <source>at a rate</source>
        <comment>choice</comment>
        <translation>按速率</translation>
    </message>
    <message>
        <source>bad frame</source>
        <comment>reason</comment>
        <translation>图像损坏</translation>
    </message>
    <message>
        <source>between the two limits</source>
        <translation>在两个限值之间</translation>
    </message>
    <message>
        <source>bottom centre</source>
        <translation>下中</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>button</source>
        <comment>instead of a time</comment>
        <translation>按钮</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>alarm</comment>
        <translation>相机</translation>
    </message>
    <message>
        <source>camera, for instance basler:22345678</source>
        <translation>相机，例如basler:22345678</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选版本</translation>
    </message>
    <message>
        <source>candidate of a recipe that is not in use</source>
        <translation>未使用配方的候选版本</translation>
    </message>
    <message>
        <source>candidate: waits for a decision on Learn</source>
        <translation>候选版本：等待在学习中决定</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <comment>recipe</comment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>磁盘上被更改</translation>
    </message>
    <message>
        <source>chessboard</source>
        <comment>scale</comment>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>step</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>confirmed defect</source>
        <translation>确认缺陷</translation>
    </message>
    <message>
        <source>confirmed defect! score {before} → {after}</source>
        <translation>确认缺陷！得分{before} → {after}</translation>
    </message>
    <message>
        <source>continuous</source>
        <comment>trigger</comment>
        <translation>连续</translation>
    </message>
    <message>
        <source>contrast</source>
        <comment>loss</comment>
        <translation>对比</translation>
    </message>
    <message>
        <source>control limits</source>
        <translation>控制限</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>stage</comment>
        <translation>判定</translation>
    </message>
    <message>
        <source>dent</source>
        <comment>column</comment>
        <translation>凹痕</translation>
    </message>
    <message>
        <source>dent</source>
        <comment>defect</comment>
        <translation>凹痕</translation>
    </message>
    <message>
        <source>discriminator</source>
        <comment>loss</comment>
        <translation>判别器</translation>
    </message>
    <message>
        <source>distance</source>
        <comment>scale</comment>
        <translation>距离</translation>
    </message>
    <message>
        <source>energy gap</source>
        <comment>loss</comment>
        <translation>能量差</translation>
    </message>
    <message>
        <source>engineer mode</source>
        <translation>工程模式</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有界面</translation>
    </message>
    <message>
        <source>falling</source>
        <comment>choice</comment>
        <translation>下降沿</translation>
    </message>
    <message>
        <source>false reject</source>
        <translation>误判</translation>
    </message>
    <message>
        <source>false reject</source>
        <comment>part</comment>
        <translation>误判</translation>
    </message>
    <message>
        <source>finds odd shapes best; slow without a graphics card</source>
        <translation>最善于发现异常形状；没有显卡时较慢</translation>
    </message>
    <message>
        <source>finer features of the same family</source>
        <translation>同一系列中更精细的特征</translation>
    </message>
    <message>
        <source>finer features; slow without a graphics card</source>
        <translation>更精细的特征；没有显卡时较慢</translation>
    </message>
    <message>
        <source>first</source>
        <comment>line of a camera</comment>
        <translation>第一条</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>trait</comment>
        <translation>固定</translation>
    </message>
    <message>
        <source>for instance washer M8</source>
        <translation>例如垫圈M8</translation>
    </message>
    <message>
        <source>frame</source>
        <comment>alarm</comment>
        <translation>图像</translation>
    </message>
    <message>
        <source>gaussian</source>
        <comment>loss</comment>
        <translation>高斯</translation>
    </message>
    <message>
        <source>good part</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>good {number}</source>
        <translation>良品{number}</translation>
    </message>
    <message>
        <source>hardware</source>
        <comment>trigger</comment>
        <translation>硬件</translation>
    </message>
    <message>
        <source>held while you look</source>
        <translation>查看期间保持</translation>
    </message>
    <message>
        <source>hole</source>
        <comment>column</comment>
        <translation>孔洞</translation>
    </message>
    <message>
        <source>hole</source>
        <comment>defect</comment>
        <translation>孔洞</translation>
    </message>
    <message>
        <source>homography</source>
        <comment>alignment</comment>
        <translation>单应性</translation>
    </message>
    <message>
        <source>hub cache</source>
        <comment>weights</comment>
        <translation>Hub缓存</translation>
    </message>
    <message>
        <source>imaging</source>
        <comment>stage</comment>
        <translation>成像</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>weights</comment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>recipe</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>interval</source>
        <comment>trigger</comment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>large</source>
        <comment>column</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>large</source>
        <comment>defect</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>last</source>
        <comment>part</comment>
        <translation>最近</translation>
    </message>
    <message>
        <source>last part: {part}</source>
        <translation>最近的工件：{part}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>of learning</comment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>limits of {subject}: review {review_from} to {review_to}, reject {reject_from} to {reject_to}</source>
        <translation>{subject}的限值：复检限值由{review_from}改为{review_to}，剔除限值由{reject_from}改为{reject_to}</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>of a training</comment>
        <translation>损失</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>trigger</comment>
        <translation>手动</translation>
    </message>
    <message>
        <source>mean in control</source>
        <translation>受控均值</translation>
    </message>
    <message>
        <source>median {time} ms</source>
        <translation>中位数{time} ms</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>column</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>defect</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>middle centre</source>
        <translation>正中</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>左中</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>右中</translation>
    </message>
    <message>
        <source>mis-
placed</source>
        <comment>column</comment>
        <translation>错位</translation>
    </message>
    <message>
        <source>misplaced detail</source>
        <comment>defect</comment>
        <translation>细节错位</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>part</comment>
        <translation>漏检</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>column</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>weights</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>missing detail</source>
        <comment>defect</comment>
        <translation>细节缺失</translation>
    </message>
    <message>
        <source>model</source>
        <comment>alarm</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>model</source>
        <comment>reason</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>model</source>
        <comment>stage</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>record</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>ms a
part</source>
        <comment>column</comment>
        <translation>ms/
工件</translation>
    </message>
    <message>
        <source>negatives</source>
        <comment>loss</comment>
        <translation>负样本</translation>
    </message>
    <message>
        <source>never</source>
        <comment>alarm</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>never, the button only</source>
        <translation>从不，只用按钮</translation>
    </message>
    <message numerus="yes">
        <source>newest %n part(s)</source>
        <translation><numerusform>最新的%n个工件</numerusform></translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no frame</source>
        <comment>reason</comment>
        <translation>无图像</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>no part is judged until the line goes on</source>
        <translation>产线继续之前不判定工件</translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>没有工件</translation>
    </message>
    <message>
        <source>no place known</source>
        <translation>位置未知</translation>
    </message>
    <message>
        <source>no times known</source>
        <translation>用时未知</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>编号{number}</translation>
    </message>
    <message>
        <source>no. {number} · {time}</source>
        <translation>编号{number} · {time}</translation>
    </message>
    <message>
        <source>no. {number}, {time}</source>
        <translation>编号{number}，{time}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未注明人员</translation>
    </message>
    <message>
        <source>none</source>
        <comment>alignment</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>score</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none (good part)</source>
        <translation>无（良品）</translation>
    </message>
    <message>
        <source>none: the part was not judged</source>
        <translation>无：工件未判定</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未处置</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>operator</comment>
        <translation>未填写</translation>
    </message>
    <message>
        <source>not inspected</source>
        <comment>place</comment>
        <translation>不检测</translation>
    </message>
    <message>
        <source>not inspected: alignment</source>
        <translation>未检测：对齐</translation>
    </message>
    <message>
        <source>not inspected: bad frame</source>
        <translation>未检测：图像损坏</translation>
    </message>
    <message>
        <source>not inspected: model</source>
        <translation>未检测：模型</translation>
    </message>
    <message>
        <source>not inspected: no frame</source>
        <translation>未检测：无图像</translation>
    </message>
    <message>
        <source>not inspected: overrun</source>
        <translation>未检测：溢出</translation>
    </message>
    <message>
        <source>not inspected: region</source>
        <translation>未检测：检测区域</translation>
    </message>
    <message>
        <source>not inspected: stopped</source>
        <translation>未检测：已停止</translation>
    </message>
    <message>
        <source>not inspected: storage</source>
        <translation>未检测：存储</translation>
    </message>
    <message>
        <source>not loaded yet; known when the station runs</source>
        <translation>尚未加载；工作站运行后可知</translation>
    </message>
    <message>
        <source>not usable: {reason}</source>
        <translation>不可用：{reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>没有移动</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>尚无可统计的内容</translation>
    </message>
    <message>
        <source>nothing was judged</source>
        <translation>没有判定过工件</translation>
    </message>
    <message>
        <source>nothing was reviewed</source>
        <translation>没有复检过工件</translation>
    </message>
    <message>
        <source>object</source>
        <comment>trait</comment>
        <translation>物体</translation>
    </message>
    <message>
        <source>off</source>
        <comment>switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <comment>switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>origin not recorded</source>
        <translation>来源未记录</translation>
    </message>
    <message>
        <source>over the</source>
        <comment>newest 50 parts</comment>
        <translation>范围：</translation>
    </message>
    <message>
        <source>overrun</source>
        <comment>alarm</comment>
        <translation>溢出</translation>
    </message>
    <message>
        <source>overrun</source>
        <comment>reason</comment>
        <translation>溢出</translation>
    </message>
    <message>
        <source>p50</source>
        <comment>part</comment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <comment>part</comment>
        <translation>p95</translation>
    </message>
    <message>
        <source>p95 {p95} ms, longest {longest} ms</source>
        <translation>p95 {p95} ms，最长{longest} ms</translation>
    </message>
    <message>
        <source>p95 {p95}, longest {longest} ms</source>
        <translation>p95 {p95}，最长{longest} ms</translation>
    </message>
    <message>
        <source>package</source>
        <comment>weights</comment>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>parts of {span}</source>
        <translation>{span}的工件</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>part</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>个/s</translation>
    </message>
    <message>
        <source>perlin</source>
        <comment>loss</comment>
        <translation>Perlin</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>positives</source>
        <comment>loss</comment>
        <translation>正样本</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>trigger</comment>
        <translation>存在</translation>
    </message>
    <message>
        <source>preview</source>
        <comment>trigger</comment>
        <translation>预览</translation>
    </message>
    <message>
        <source>pull</source>
        <comment>loss</comment>
        <translation>拉近</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>loss</comment>
        <translation>重建</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <comment>loss</comment>
        <translation>重构</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>choice</comment>
        <translation>按录制</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>region</source>
        <comment>reason</comment>
        <translation>检测区域</translation>
    </message>
    <message>
        <source>reject</source>
        <comment>limit</comment>
        <translation>剔除</translation>
    </message>
    <message>
        <source>reject {before} to {after}</source>
        <translation>剔除限值由{before}改为{after}</translation>
    </message>
    <message>
        <source>reject {limit}</source>
        <translation>剔除{limit}</translation>
    </message>
    <message>
        <source>review</source>
        <comment>limit</comment>
        <translation>复检</translation>
    </message>
    <message>
        <source>review flagged parts first</source>
        <translation>请先复检可疑工件</translation>
    </message>
    <message>
        <source>review from {review}  ·  reject from {reject}</source>
        <translation>{review}起待复检  ·  {reject}起不合格</translation>
    </message>
    <message>
        <source>review {before} to {after}</source>
        <translation>复检限值由{before}改为{after}</translation>
    </message>
    <message>
        <source>review {limit}</source>
        <translation>复检{limit}</translation>
    </message>
    <message>
        <source>review {review}, reject {reject}</source>
        <translation>复检{review}，剔除{reject}</translation>
    </message>
    <message>
        <source>rigid</source>
        <comment>alignment</comment>
        <translation>刚性</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>choice</comment>
        <translation>上升沿</translation>
    </message>
    <message>
        <source>robust textures; more work a part</source>
        <translation>纹理稳健；每个工件计算量更大</translation>
    </message>
    <message>
        <source>rotated rectangle</source>
        <translation>旋转矩形</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>alarm</comment>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>score (log scale)</source>
        <translation>得分（对数刻度）</translation>
    </message>
    <message>
        <source>score {before} → {after}</source>
        <translation>得分{before} → {after}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>得分{score}</translation>
    </message>
    <message>
        <source>scratch</source>
        <comment>column</comment>
        <translation>划痕</translation>
    </message>
    <message>
        <source>scratch</source>
        <comment>defect</comment>
        <translation>划痕</translation>
    </message>
    <message>
        <source>see By reason</source>
        <translation>见“按原因”</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>种子{number}</translation>
    </message>
    <message>
        <source>serial {number}</source>
        <translation>序列号{number}</translation>
    </message>
    <message>
        <source>similarity</source>
        <comment>loss</comment>
        <translation>相似度</translation>
    </message>
    <message>
        <source>small</source>
        <comment>column</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>small</source>
        <comment>defect</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>small and fast; the place to start</source>
        <translation>小而快；适合入手</translation>
    </message>
    <message>
        <source>software</source>
        <comment>trigger</comment>
        <translation>软件</translation>
    </message>
    <message>
        <source>squares of</source>
        <comment>8 x 6 squares of 5 mm</comment>
        <translation>格，边长</translation>
    </message>
    <message>
        <source>stain</source>
        <comment>column</comment>
        <translation>污渍</translation>
    </message>
    <message>
        <source>stain</source>
        <comment>defect</comment>
        <translation>污渍</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of a training</comment>
        <translation>步</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>reason</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>storage</source>
        <comment>alarm</comment>
        <translation>存储</translation>
    </message>
    <message>
        <source>storage</source>
        <comment>reason</comment>
        <translation>存储</translation>
    </message>
    <message>
        <source>storing</source>
        <comment>stage</comment>
        <translation>存储</translation>
    </message>
    <message>
        <source>surface</source>
        <comment>trait</comment>
        <translation>表面</translation>
    </message>
    <message>
        <source>the camera's first line</source>
        <translation>相机的第一条线路</translation>
    </message>
    <message>
        <source>the enrollment of {name}</source>
        <translation>{name}的注册</translation>
    </message>
    <message numerus="yes">
        <source>the last %n stored part(s)</source>
        <translation><numerusform>最近%n个已保存工件</numerusform></translation>
    </message>
    <message>
        <source>the network of the PatchCore paper; slow without a graphics card</source>
        <translation>PatchCore论文所用的网络；没有显卡时较慢</translation>
    </message>
    <message>
        <source>the scores of passed parts have drifted down.</source>
        <translation>合格工件的得分已向下漂移。</translation>
    </message>
    <message>
        <source>the scores of passed parts have drifted up.</source>
        <translation>合格工件的得分已向上漂移。</translation>
    </message>
    <message>
        <source>the taught part itself, {time}</source>
        <translation>示教的工件本身，{time}</translation>
    </message>
    <message>
        <source>the taught version</source>
        <translation>示教版本</translation>
    </message>
    <message>
        <source>to</source>
        <comment>score</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step</comment>
        <translation>待进行</translation>
    </message>
    <message>
        <source>top centre</source>
        <translation>上中</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>torch {version} (not loaded)</source>
        <translation>torch {version}（未加载）</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>alignment</comment>
        <translation>平移</translation>
    </message>
    <message>
        <source>turn</source>
        <comment>handle of a region</comment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>turned</source>
        <comment>trait</comment>
        <translation>转动</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>person</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>upright</source>
        <comment>trait</comment>
        <translation>正立</translation>
    </message>
    <message>
        <source>v{version} active</source>
        <translation>v{version}启用中</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stage</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>waiting parts are judged and stored first</source>
        <translation>等待的工件会先判定并保存</translation>
    </message>
    <message>
        <source>weights come with the program</source>
        <translation>权重随程序提供</translation>
    </message>
    <message>
        <source>weights found in the download cache</source>
        <translation>权重在下载缓存中找到</translation>
    </message>
    <message>
        <source>weights imported from a file</source>
        <translation>权重从文件导入</translation>
    </message>
    <message>
        <source>whole frame</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yield %</source>
        <translation>良率%</translation>
    </message>
    <message>
        <source>yield {percent} %</source>
        <translation>良率{percent} %</translation>
    </message>
    <message>
        <source>{begin} to {end} ({zone})</source>
        <translation>{begin}至{end}（{zone}）</translation>
    </message>
    <message>
        <source>{camera}, {settings}: put in force whenever a line starts with the recipe. Change them on the Camera screen.</source>
        <translation>{camera}，{settings}：产线以此配方启动时总会生效。可在相机界面更改。</translation>
    </message>
    <message>
        <source>{count} flagged</source>
        <translation>{count}个可疑</translation>
    </message>
    <message>
        <source>{count} flagged, {others} not inspected</source>
        <translation>{count}个可疑，{others}个未检测</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>{count} of {all} flagged parts that were reviewed turned out to be good ({part}%; {sure}% interval {low}% to {high}%).</source>
        <translation>复检过的{all}个可疑工件中，{count}个实为良品（{part}%；{sure}%区间{low}%到{high}%）。</translation>
    </message>
    <message>
        <source>{count} of {least} to {most}: capture at least {missing} more</source>
        <translation>{count}个，需{least}到{most}个：请至少再采集{missing}个</translation>
    </message>
    <message>
        <source>{count} of {least} to {most}: complete</source>
        <translation>{count}个，需{least}到{most}个：已满</translation>
    </message>
    <message>
        <source>{count} of {least} to {most}: enough; more make the limits tighter</source>
        <translation>{count}个，需{least}到{most}个：已够；更多会使限值更严</translation>
    </message>
    <message>
        <source>{count} outside the picture.</source>
        <translation>图像之外{count}个。</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>{decision} (learned)</source>
        <translation>{decision}（学过）</translation>
    </message>
    <message>
        <source>{decision}, by {person}</source>
        <translation>{decision}，由{person}</translation>
    </message>
    <message>
        <source>{decision}, by {person}, {time}</source>
        <translation>{decision}，由{person}，{time}</translation>
    </message>
    <message>
        <source>{first} (and {others} more)</source>
        <translation>{first}（另有{others}项）</translation>
    </message>
    <message numerus="yes">
        <source>{flagged} of %n false reject(s)</source>
        <translation><numerusform>%n个误判中的{flagged}个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{flagged} of %n held-out good(s)</source>
        <translation><numerusform>%n个留出良品中的{flagged}个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{flagged} of %n passed part(s)</source>
        <translation><numerusform>%n个合格工件中的{flagged}个</numerusform></translation>
    </message>
    <message>
        <source>{found} of {total} synthetic defects would be flagged (a check only, not the source of the limits).</source>
        <translation>{total}个合成缺陷中{found}个会被标记（仅供核对，不是限值的依据）。</translation>
    </message>
    <message>
        <source>{free} of {total} GiB</source>
        <translation>{free} / {total} GiB</translation>
    </message>
    <message>
        <source>{free} of {total} GiB (low)</source>
        <translation>{free} / {total} GiB（不足）</translation>
    </message>
    <message>
        <source>{goods}. Dashed: review limit, solid: reject limit.</source>
        <translation>{goods}。虚线：复检限值，实线：剔除限值。</translation>
    </message>
    <message>
        <source>{kept} caught as before, {caught} now caught, {missed} newly missed, {still} still missed</source>
        <translation>{kept}个照旧检出，{caught}个现在检出，{missed}个新漏检，{still}个仍漏检</translation>
    </message>
    <message>
        <source>{kind}: {total}</source>
        <translation>{kind}：{total}</translation>
    </message>
    <message>
        <source>{kind}: {used} of {total} used</source>
        <translation>{kind}：使用{used}/{total}</translation>
    </message>
    <message>
        <source>{length} long, {area} mm² ({pixels})</source>
        <translation>长{length}，面积{area} mm²（{pixels}）</translation>
    </message>
    <message>
        <source>{length} px long, {area} px²</source>
        <translation>长{length} px，面积{area} px²</translation>
    </message>
    <message>
        <source>{limits} (provisional)</source>
        <translation>{limits}（暂定）</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}到{high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>{low}到{high}，步长{step}</translation>
    </message>
    <message>
        <source>{low} – {high} %, {count} of {all}</source>
        <translation>{low} – {high} %，{count}/{all}</translation>
    </message>
    <message>
        <source>{low} – {high} %, {count} of {all}, few</source>
        <translation>{low} – {high} %，{count}/{all}，数量少</translation>
    </message>
    <message>
        <source>{method} (in use now)</source>
        <translation>{method}（使用中）</translation>
    </message>
    <message>
        <source>{method} (in use now, suggested)</source>
        <translation>{method}（使用中，建议）</translation>
    </message>
    <message>
        <source>{method} (suggested)</source>
        <translation>{method}（建议）</translation>
    </message>
    <message>
        <source>{method} learns from {defects} and {goods} in {time} at most.</source>
        <translation>{method}从{defects}和{goods}学习，最多{time}。</translation>
    </message>
    <message>
        <source>{method} learns from {goods} alone, with {defects} left out, in {time} at most.</source>
        <translation>{method}仅从{goods}学习，不使用{defects}，最多{time}。</translation>
    </message>
    <message>
        <source>{method}, quality at least {quality}</source>
        <translation>{method}，质量至少{quality}</translation>
    </message>
    <message numerus="yes">
        <source>{missed} of %n confirmed defect(s)</source>
        <translation><numerusform>%n个确认缺陷中的{missed}个</numerusform></translation>
    </message>
    <message>
        <source>{moment}, by not given</source>
        <translation>{moment}，未注明人员</translation>
    </message>
    <message>
        <source>{moment}, by {person}</source>
        <translation>{moment}，由{person}</translation>
    </message>
    <message>
        <source>{moment}, {version}. Enter opens it in Review.</source>
        <translation>{moment}，{version}。按Enter在复检中打开。</translation>
    </message>
    <message>
        <source>{most} good parts are the most.</source>
        <translation>良品最多{most}个。</translation>
    </message>
    <message>
        <source>{number} an image that no trigger had asked for</source>
        <translation>{number}个：未经触发请求的图像</translation>
    </message>
    <message>
        <source>{number} closer to the one before than the debounce</source>
        <translation>{number}个：与前一个的间隔小于去抖时间</translation>
    </message>
    <message>
        <source>{number} during a pause</source>
        <translation>{number}个：在暂停期间</translation>
    </message>
    <message numerus="yes">
        <source>{number} found</source>
        <translation><numerusform>找到{number}个</numerusform></translation>
    </message>
    <message>
        <source>{number} newly flagged</source>
        <translation>{number}个新被标记</translation>
    </message>
    <message>
        <source>{number} not the n-th</source>
        <translation>{number}个：不是第n个</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>{number}个工件</translation>
    </message>
    <message>
        <source>{number} parts/s</source>
        <translation>{number}个/s</translation>
    </message>
    <message numerus="yes">
        <source>{number} record(s)</source>
        <translation><numerusform>{number}条记录</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{number} record(s) of the present filter will be written.</source>
        <translation><numerusform>将写入当前筛选的{number}条记录。</numerusform></translation>
    </message>
    <message>
        <source>{number} signals since the start; no part of:</source>
        <translation>启动以来{number}个信号；其中不算工件的：</translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting</source>
        <translation><numerusform>{number}个等待</numerusform></translation>
    </message>
    <message>
        <source>{number}.  peak {score}  ·  {length}, {area}</source>
        <translation>{number}.  峰值{score}  ·  {length}，{area}</translation>
    </message>
    <message>
        <source>{over} of {goods} held-out goods over the review limit {limit}</source>
        <translation>{goods}个留出良品中{over}个超过复检限值{limit}</translation>
    </message>
    <message>
        <source>{parts}: {confirmed} defect, {false_rejects} good, {unsure} unsure</source>
        <translation>{parts}：{confirmed}个缺陷，{false_rejects}个良品，{unsure}个不确定</translation>
    </message>
    <message>
        <source>{parts}; {number} could not be: image missing, or no part found in it</source>
        <translation>{parts}；{number}个无法判定：缺少图像，或其中未找到工件</translation>
    </message>
    <message>
        <source>{passed} of {judged} judged</source>
        <translation>已判定{judged}个中的{passed}个</translation>
    </message>
    <message>
        <source>{place}, sha256 {digest}…</source>
        <translation>{place}，sha256 {digest}…</translation>
    </message>
    <message>
        <source>{recipe} at {camera}</source>
        <translation>{recipe}，相机{camera}</translation>
    </message>
    <message>
        <source>{recipe} is active now</source>
        <translation>{recipe}现已启用</translation>
    </message>
    <message>
        <source>{recipe} is in {file}</source>
        <translation>{recipe}已写入{file}</translation>
    </message>
    <message>
        <source>{recipe}, for {part}</source>
        <translation>{recipe}，用于{part}</translation>
    </message>
    <message>
        <source>{recipe}: score</source>
        <translation>{recipe}：得分</translation>
    </message>
    <message numerus="yes">
        <source>{recipe}: worst place of each flagged part. Strongest colour: %n part(s).</source>
        <translation><numerusform>{recipe}：每个可疑工件的最差处。最深的颜色：%n个工件。</numerusform></translation>
    </message>
    <message>
        <source>{recipe}: {scale} mm per px from the next part on</source>
        <translation>{recipe}：从下一个工件起每px为{scale} mm</translation>
    </message>
    <message>
        <source>{score} ({times} times the reject limit)</source>
        <translation>{score}（剔除限值的{times}倍）</translation>
    </message>
    <message>
        <source>{score} ({times} times the review limit)</source>
        <translation>{score}（复检限值的{times}倍）</translation>
    </message>
    <message>
        <source>{screen} ({keys})</source>
        <translation>{screen}（{keys}）</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{setting}: not offered by this camera</source>
        <translation>{setting}：此相机不提供</translation>
    </message>
    <message>
        <source>{setting}: {now}, in the recipe {kept}</source>
        <translation>{setting}：{now}，配方中为{kept}</translation>
    </message>
    <message>
        <source>{shape} of {width} x {height} px</source>
        <translation>{shape}，{width} x {height} px</translation>
    </message>
    <message numerus="yes">
        <source>{shape}, %n ignore area(s)</source>
        <translation><numerusform>{shape}，%n个屏蔽区</numerusform></translation>
    </message>
    <message>
        <source>{share} of reviewed</source>
        <translation>占已复检的{share}</translation>
    </message>
    <message>
        <source>{share} · few reviewed</source>
        <translation>{share} · 复检较少</translation>
    </message>
    <message>
        <source>{share}% of the best so far</source>
        <translation>迄今最佳的{share}%</translation>
    </message>
    <message>
        <source>{size} mm per px ({how}, corners within {spread} px; {day})</source>
        <translation>每px为{size} mm（{how}，角点误差在{spread} px以内；{day}）</translation>
    </message>
    <message>
        <source>{size} mm per px ({how}; {day})</source>
        <translation>每px为{size} mm（{how}；{day}）</translation>
    </message>
    <message>
        <source>{size}, the largest of {regions}</source>
        <translation>{size}，{regions}个区域中最大的</translation>
    </message>
    <message>
        <source>{subject} is in use, before {from}</source>
        <translation>{subject}正在使用，之前为{from}</translation>
    </message>
    <message>
        <source>{task}: cancelled, nothing was changed.</source>
        <translation>{task}：已取消，没有任何改变。</translation>
    </message>
    <message>
        <source>{times} times its review limit</source>
        <translation>其复检限值的{times}倍</translation>
    </message>
    <message>
        <source>{total}; from the trigger to the frame {time}</source>
        <translation>{total}；从触发到图像{time}</translation>
    </message>
    <message>
        <source>{value} (your choice)</source>
        <translation>{value}（由您选择）</translation>
    </message>
    <message>
        <source>{value} cannot be used for '{setting}'; it stays as it was.</source>
        <translation>“{setting}”不能为{value}；保持原值。</translation>
    </message>
    <message>
        <source>{vanish} vanish, {stay} stay</source>
        <translation>{vanish}个消失，{stay}个仍存在</translation>
    </message>
    <message>
        <source>{verdict}   score {score}</source>
        <translation>{verdict}   得分{score}</translation>
    </message>
    <message>
        <source>{verdict}  {score}, limit {limit}</source>
        <translation>{verdict}  {score}，限值{limit}</translation>
    </message>
    <message>
        <source>{verdict}, decided by view {view}</source>
        <translation>{verdict}，由视图{view}决定</translation>
    </message>
    <message>
        <source>{verdict}, score {score}</source>
        <translation>{verdict}，得分{score}</translation>
    </message>
    <message>
        <source>{verdict}, {view}: score {score}</source>
        <translation>{verdict}，{view}：得分{score}</translation>
    </message>
    <message>
        <source>{version} is active now: the next parts are judged with it.</source>
        <translation>{version}现已启用：后续工件用它判定。</translation>
    </message>
    <message>
        <source>{version} is learned and waits for a decision.</source>
        <translation>{version}已学成，等待决定。</translation>
    </message>
    <message>
        <source>{version} is learned and waits for a decision: look at it on Learn.</source>
        <translation>{version}已学成，等待决定：请在学习中查看。</translation>
    </message>
    <message>
        <source>{version} waits for a decision.</source>
        <translation>{version}等待决定。</translation>
    </message>
    <message>
        <source>{version}, in use now</source>
        <translation>{version}，使用中</translation>
    </message>
    <message>
        <source>{version}, the candidate</source>
        <translation>{version}，候选版本</translation>
    </message>
    <message>
        <source>{version}, the version it came from</source>
        <translation>{version}，其来源版本</translation>
    </message>
    <message>
        <source>{view}: score {score}</source>
        <translation>{view}：得分{score}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {weekday} {time}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height}像素</translation>
    </message>
</context>
</TS>
