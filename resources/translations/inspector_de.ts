<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>messages</name>
    <message>
        <source>"{0}" names a defect, and the part is not confirmed as one.</source>
        <translation>„{0}“ benennt einen Fehler, das Teil ist aber nicht als Fehler bestätigt.</translation>
    </message>
    <message>
        <source>'{0}' cannot be {1}.</source>
        <translation>„{0}“ kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>'{0}' has no source training.</source>
        <translation>„{0}“ hat kein Quelltraining.</translation>
    </message>
    <message>
        <source>'{0}' is not a trigger mode.</source>
        <translation>„{0}“ ist kein Triggermodus.</translation>
    </message>
    <message>
        <source>'{0}' is still running.</source>
        <translation>„{0}“ läuft noch.</translation>
    </message>
    <message>
        <source>'{0}' of {1} cannot be {2}.</source>
        <translation>„{0}“ von {1} kann nicht {2} sein.</translation>
    </message>
    <message>
        <source>1 confirmed defect</source>
        <translation>1 bestätigter Fehler</translation>
    </message>
    <message>
        <source>1 confirmed defect and 1 false reject</source>
        <translation>1 bestätigter Fehler und 1 Pseudofehler</translation>
    </message>
    <message>
        <source>1 confirmed defect and {0} false rejects</source>
        <translation>1 bestätigter Fehler und {0} Pseudofehler</translation>
    </message>
    <message>
        <source>1 false reject</source>
        <translation>1 Pseudofehler</translation>
    </message>
    <message>
        <source>1 taught good and 1 confirmed defect</source>
        <translation>1 nachgelerntes Gutteil und 1 bestätigter Fehler</translation>
    </message>
    <message>
        <source>1 taught good and {0} confirmed defects</source>
        <translation>1 nachgelerntes Gutteil und {0} bestätigte Fehler</translation>
    </message>
    <message>
        <source>1 trigger of {0} got no image: {1}</source>
        <translation>1 Trigger von {0} ohne Bild: {1}</translation>
    </message>
    <message>
        <source>A board of {0} x {1} squares cannot be used.</source>
        <translation>Ein Schachbrett mit {0} x {1} Feldern ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A defect name must not hold control characters.</source>
        <translation>Ein Fehlername darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A defect name of {0} characters is too long.</source>
        <translation>Ein Fehlername mit {0} Zeichen ist zu lang.</translation>
    </message>
    <message>
        <source>A frame of more than {0} pixels cannot be stored.</source>
        <translation>Ein Bild mit mehr als {0} Pixeln kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>A frame of {0} x {1} pixels does not fit a PNG file.</source>
        <translation>Ein Bild mit {0} x {1} Pixeln passt nicht in eine PNG-Datei.</translation>
    </message>
    <message>
        <source>A larger network on a larger image: takes longer, no better on average. Compare both on your part.</source>
        <translation>Ein größeres Netz auf einem größeren Bild: dauert länger, im Mittel nicht besser. Beide am eigenen Teil vergleichen.</translation>
    </message>
    <message>
        <source>A learning is still running.</source>
        <translation>Ein Lernlauf läuft noch.</translation>
    </message>
    <message>
        <source>A line of {0}/{1} is longer than any that a recording has.</source>
        <translation>Eine Zeile von {0}/{1} ist länger als jede einer Aufnahme.</translation>
    </message>
    <message>
        <source>A part could not be recorded: {0}</source>
        <translation>Ein Teil konnte nicht aufgezeichnet werden: {0}</translation>
    </message>
    <message>
        <source>A part is a good or a defect.</source>
        <translation>Ein Teil ist entweder Gutteil oder Fehler.</translation>
    </message>
    <message>
        <source>A part is cut out of a rectangle, but the region is a polygon.</source>
        <translation>Ein Teil wird aus einem Rechteck freigestellt, der Prüfbereich ist aber ein Polygon.</translation>
    </message>
    <message>
        <source>A part is not cut out at {0} times its size.</source>
        <translation>Ein Teil wird nicht mit dem {0}-Fachen seiner Größe freigestellt.</translation>
    </message>
    <message>
        <source>A part is not cut out so far from its middle.</source>
        <translation>Ein Teil wird nicht so weit von seiner Mitte entfernt freigestellt.</translation>
    </message>
    <message>
        <source>A part is not cut out to {0} x {1} pixels.</source>
        <translation>Ein Teil wird nicht auf {0} x {1} Pixel freigestellt.</translation>
    </message>
    <message>
        <source>A part passed the camera while its images waited to be taken.</source>
        <translation>Ein Teil lief an der Kamera vorbei, während ihre Bilder auf Abholung warteten.</translation>
    </message>
    <message>
        <source>A part that is cut out of its background is not aligned to the first reference as well.</source>
        <translation>Ein Teil, das vom Hintergrund freigestellt wird, wird nicht zusätzlich am ersten Referenzbild ausgerichtet.</translation>
    </message>
    <message>
        <source>A part was not inspected, so the figures mean nothing: {0}</source>
        <translation>Ein Teil wurde nicht geprüft, die Zahlen sagen daher nichts aus: {0}</translation>
    </message>
    <message>
        <source>A part was not inspected: {0}</source>
        <translation>Ein Teil wurde nicht geprüft: {0}</translation>
    </message>
    <message>
        <source>A person decided that record {0} is a defect; it cannot be learned as a good.</source>
        <translation>Eine Person hat die Aufzeichnung {0} als Fehler entschieden; sie kann nicht als Gutteil gelernt werden.</translation>
    </message>
    <message>
        <source>A person decided that record {0} is a good; it cannot be learned as a defect.</source>
        <translation>Eine Person hat die Aufzeichnung {0} als Gutteil entschieden; sie kann nicht als Fehler gelernt werden.</translation>
    </message>
    <message>
        <source>A polygon needs at least 3 points, got {0}.</source>
        <translation>Ein Polygon braucht mindestens 3 Punkte, erhalten: {0}.</translation>
    </message>
    <message>
        <source>A rate of {0} frames a second is not possible.</source>
        <translation>Eine Bildrate von {0} Bildern pro Sekunde ist nicht möglich.</translation>
    </message>
    <message>
        <source>A recipe keeps {0} confirmed defects; {1} has room for {2}.</source>
        <translation>Ein Rezept behält {0} bestätigte Fehler; in {1} ist Platz für {2}.</translation>
    </message>
    <message>
        <source>A recipe takes {0} taught goods; this would be number {1}.</source>
        <translation>Ein Rezept nimmt {0} nachgelernte Gutteile auf; dies wäre Nummer {1}.</translation>
    </message>
    <message>
        <source>A recipe takes {0} taught goods; {1} has room for {2}.</source>
        <translation>Ein Rezept nimmt {0} nachgelernte Gutteile auf; in {1} ist Platz für {2}.</translation>
    </message>
    <message>
        <source>A reference has no valid pixel.</source>
        <translation>Ein Referenzbild hat kein gültiges Pixel.</translation>
    </message>
    <message>
        <source>A region needs a positive width and height, got {0} x {1}.</source>
        <translation>Ein Prüfbereich braucht eine positive Breite und Höhe, erhalten: {0} x {1}.</translation>
    </message>
    <message>
        <source>A region with shapes needs the frame size it was drawn on.</source>
        <translation>Ein Prüfbereich mit Formen braucht die Größe des Bildes, auf dem er gezeichnet wurde.</translation>
    </message>
    <message>
        <source>A scale cannot belong to frames of {0}.</source>
        <translation>Ein Maßstab kann nicht zu Bildern von {0} gehören.</translation>
    </message>
    <message>
        <source>A scale of {0} mm per pixel is not possible.</source>
        <translation>Ein Maßstab von {0} mm pro Pixel ist nicht möglich.</translation>
    </message>
    <message>
        <source>A shift report is a .pdf or .html file.</source>
        <translation>Ein Schichtbericht ist eine .pdf- oder .html-Datei.</translation>
    </message>
    <message>
        <source>A spread of {0} px is not possible.</source>
        <translation>Eine Streuung von {0} px ist nicht möglich.</translation>
    </message>
    <message>
        <source>A square of {0} mm is not possible.</source>
        <translation>Eine Feldgröße von {0} mm ist nicht möglich.</translation>
    </message>
    <message>
        <source>Activate a recipe version again; name the version.</source>
        <translation>Eine Rezeptversion erneut aktivieren; die Version angeben.</translation>
    </message>
    <message>
        <source>Activate or dismiss its candidate.</source>
        <translation>Den Kandidaten aktivieren oder verwerfen.</translation>
    </message>
    <message>
        <source>Add good parts: with one, nobody can tell how much goods differ.</source>
        <translation>Gutteile hinzufügen: Aus nur einem ist nicht erkennbar, wie sehr sich Gutteile unterscheiden.</translation>
    </message>
    <message>
        <source>All {0} frames of {1} were read.</source>
        <translation>Alle {0} Bilder von {1} wurden gelesen.</translation>
    </message>
    <message>
        <source>All {0} goods lie the same way. If parts also come turned or with another face up, show the other face of the part.</source>
        <translation>Alle {0} Gutteile liegen gleich. Kommen Teile auch gedreht oder mit anderer Seite nach oben, die andere Seite des Teils zeigen.</translation>
    </message>
    <message>
        <source>All {0} goods were shot under the same light (brightness differs by {1} %). If the line's light changes (another lamp, daylight), show one good under it.</source>
        <translation>Alle {0} Gutteile wurden bei gleichem Licht aufgenommen (Helligkeitsunterschied {1} %). Ändert sich das Licht an der Linie (andere Lampe, Tageslicht), ein Gutteil in diesem Licht zeigen.</translation>
    </message>
    <message>
        <source>All {0} images of {1} were read.</source>
        <translation>Alle {0} Bilder von {1} wurden gelesen.</translation>
    </message>
    <message>
        <source>All {0} parts of the simulated line were read.</source>
        <translation>Alle {0} Teile der simulierten Linie wurden gelesen.</translation>
    </message>
    <message>
        <source>An audit entry {0} of {1} cannot be read.</source>
        <translation>Ein Auditeintrag {0} von {1} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>An image could not be written: {0}.</source>
        <translation>Ein Bild konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>An image has no valid pixel.</source>
        <translation>Ein Bild hat kein gültiges Pixel.</translation>
    </message>
    <message>
        <source>An image of pixel format {0} cannot be converted.</source>
        <translation>Ein Bild im Pixelformat {0} kann nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>An input size of {0} pixels cannot be used.</source>
        <translation>Eine Eingangsgröße von {0} Pixeln ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Another producer lists the same camera.</source>
        <translation>Ein anderer Producer führt dieselbe Kamera auf.</translation>
    </message>
    <message>
        <source>Anywhere: details may move within the region</source>
        <translation>Beliebig: Details dürfen sich im Prüfbereich verschieben</translation>
    </message>
    <message>
        <source>Aravis gives it the status {0}</source>
        <translation>Aravis meldet dafür den Status {0}</translation>
    </message>
    <message>
        <source>Aravis is not installed on this machine.</source>
        <translation>Aravis ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Aravis is too old here: {0}.</source>
        <translation>Aravis ist hier zu alt: {0}.</translation>
    </message>
    <message>
        <source>Ask for it to be exported again.</source>
        <translation>Das Paket noch einmal exportieren lassen.</translation>
    </message>
    <message>
        <source>Audit entry {0} is stored, but not recorded as the end: {1}</source>
        <translation>Der Auditeintrag {0} ist gespeichert, aber nicht als Ende vermerkt: {1}</translation>
    </message>
    <message>
        <source>Basler camera</source>
        <translation>Basler-Kamera</translation>
    </message>
    <message>
        <source>Basler camera {0} cannot be opened: {1}</source>
        <translation>Die Basler-Kamera {0} kann nicht geöffnet werden: {1}</translation>
    </message>
    <message>
        <source>Basler camera: {0} is no option.</source>
        <translation>Basler-Kamera: {0} ist keine Option.</translation>
    </message>
    <message>
        <source>Basler's camera software cannot be loaded: {0}.</source>
        <translation>Die Kamerasoftware von Basler kann nicht geladen werden: {0}.</translation>
    </message>
    <message>
        <source>CKAAD has no option '{0}'.</source>
        <translation>CKAAD hat keine Option „{0}“.</translation>
    </message>
    <message>
        <source>CKAAD's option 'cosine' cannot be {0}.</source>
        <translation>Die CKAAD-Option „cosine“ kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>CKAAD's option '{0}' cannot be {1}.</source>
        <translation>Die CKAAD-Option „{0}“ kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>CKAAD, coarse-knowledge adversarial reconstruction</source>
        <translation>CKAAD, adversariale Rekonstruktion mit grobem Vorwissen</translation>
    </message>
    <message>
        <source>COFT has no contrast '{0}'.</source>
        <translation>COFT hat keinen Kontrast „{0}“.</translation>
    </message>
    <message>
        <source>COFT has no option '{0}'.</source>
        <translation>COFT hat keine Option „{0}“.</translation>
    </message>
    <message>
        <source>COFT needs a Lite, ResNet or ConvNeXt backbone; {0} is none of them.</source>
        <translation>COFT braucht ein Lite-, ResNet- oder ConvNeXt-Backbone; {0} ist keines davon.</translation>
    </message>
    <message>
        <source>COFT's option 'negatives' says yes or no.</source>
        <translation>Die COFT-Option „negatives“ ist ja oder nein.</translation>
    </message>
    <message>
        <source>COFT's option '{0}' cannot be {1}.</source>
        <translation>Die COFT-Option „{0}“ kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>COFT-AD, contrastive fine-tuning</source>
        <translation>COFT-AD, kontrastive Feinabstimmung</translation>
    </message>
    <message>
        <source>Call the further view back, left, ...</source>
        <translation>Die weitere Ansicht zum Beispiel „hinten“ oder „links“ nennen.</translation>
    </message>
    <message>
        <source>Camera with a GenTL producer</source>
        <translation>Kamera mit GenTL-Producer</translation>
    </message>
    <message>
        <source>Camera {0} cannot be opened: {1}.</source>
        <translation>Die Kamera {0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>Camera {0} is in use by another program.</source>
        <translation>Die Kamera {0} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Camera {0} is not found.</source>
        <translation>Die Kamera {0} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Camera {0} is not on USB. {1}</source>
        <translation>Die Kamera {0} ist nicht an USB angeschlossen. {1}</translation>
    </message>
    <message>
        <source>Cb Y Cr Y, 16 to 235</source>
        <translation>Cb Y Cr Y, 16 bis 235</translation>
    </message>
    <message>
        <source>Cb Y Cr Y, full range</source>
        <translation>Cb Y Cr Y, voller Wertebereich</translation>
    </message>
    <message>
        <source>Change the decision in Review, or leave it out.</source>
        <translation>Die Entscheidung in der Nachprüfung ändern oder die Aufzeichnung weglassen.</translation>
    </message>
    <message>
        <source>Change the exposure and retake it, unless it is only background.</source>
        <translation>Die Belichtung ändern und neu aufnehmen, außer es ist nur Hintergrund.</translation>
    </message>
    <message>
        <source>Change the trigger mode.</source>
        <translation>Den Triggermodus ändern.</translation>
    </message>
    <message>
        <source>Change them in Settings, Shifts.</source>
        <translation>Unter Einstellungen, Schichten ändern.</translation>
    </message>
    <message>
        <source>Check address, port and network cable, and that the camera is switched on.</source>
        <translation>Adresse, Port und Netzwerkkabel prüfen, und ob die Kamera eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Check cable and trigger.</source>
        <translation>Kabel und Trigger prüfen.</translation>
    </message>
    <message>
        <source>Check its cable, plug it in again, then start the source again.</source>
        <translation>Das Kabel prüfen, neu einstecken, dann die Bildquelle erneut starten.</translation>
    </message>
    <message>
        <source>Check its cable, then start the source again.</source>
        <translation>Das Kabel prüfen, dann die Bildquelle erneut starten.</translation>
    </message>
    <message>
        <source>Check its power and cable, and that its address fits this computer's network.</source>
        <translation>Stromversorgung und Kabel prüfen, und ob die Adresse zum Netzwerk dieses Rechners passt.</translation>
    </message>
    <message>
        <source>Check its power and cable.</source>
        <translation>Stromversorgung und Kabel prüfen.</translation>
    </message>
    <message>
        <source>Check path, login (in the address or ~/.netrc) and format (H.264, H.265, MJPEG).</source>
        <translation>Pfad, Anmeldung (in der Adresse oder in ~/.netrc) und Format (H.264, H.265, MJPEG) prüfen.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen, ob die Datei vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its drive is connected.</source>
        <translation>Prüfen, ob der Lesezugriff erlaubt und das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>Check the data folder's disk.</source>
        <translation>Den Datenträger des Datenordners prüfen.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation>Datenträger und Anschluss prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the path or mount the drive.</source>
        <translation>Den Pfad prüfen oder das Laufwerk einbinden.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check the wire of the trigger, and that parts do not follow too fast for them.</source>
        <translation>Die Triggerleitung prüfen, und ob die Teile nicht zu schnell aufeinander folgen.</translation>
    </message>
    <message>
        <source>Checking with synthetic defects</source>
        <translation>Prüfung mit künstlichen Fehlern</translation>
    </message>
    <message>
        <source>Choose 'surface', or take the goods in front of a plain background.</source>
        <translation>„Oberfläche“ wählen oder die Gutteile vor einem einfarbigen Hintergrund aufnehmen.</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>0 bis {0} wählen.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>1 bis {0} wählen.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, BMP, TIFF or WebP files.</source>
        <translation>Einen Ordner mit PNG-, JPEG-, BMP-, TIFF- oder WebP-Dateien wählen.</translation>
    </message>
    <message>
        <source>Choose a grey or colour format with 8 bits a channel.</source>
        <translation>Ein Grau- oder Farbformat mit 8 Bit pro Kanal wählen.</translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation>Ein Vielfaches von {0} zwischen {1} und {2} wählen.</translation>
    </message>
    <message>
        <source>Choose a new folder to record to.</source>
        <translation>Einen neuen Ordner für die Aufnahme wählen.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder for the export.</source>
        <translation>Einen neuen oder leeren Ordner für den Export wählen.</translation>
    </message>
    <message>
        <source>Choose a version without further views.</source>
        <translation>Eine Version ohne weitere Ansichten wählen.</translation>
    </message>
    <message>
        <source>Choose a whole number from {0} to {1}.</source>
        <translation>Eine ganze Zahl von {0} bis {1} wählen.</translation>
    </message>
    <message>
        <source>Choose a width that divides by twice the heads.</source>
        <translation>Eine Breite wählen, die durch das Doppelte der Heads teilbar ist.</translation>
    </message>
    <message>
        <source>Choose another backbone, for instance efficientnet_lite0.</source>
        <translation>Ein anderes Backbone wählen, zum Beispiel efficientnet_lite0.</translation>
    </message>
    <message>
        <source>Choose another pixel_format.</source>
        <translation>Ein anderes pixel_format wählen.</translation>
    </message>
    <message>
        <source>Choose another place for the export or mend this one; what was there is untouched.</source>
        <translation>Einen anderen Ort für den Export wählen oder diesen in Ordnung bringen; was dort lag, ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Eine andere Zeit wählen.</translation>
    </message>
    <message>
        <source>Choose another trigger mode or another camera.</source>
        <translation>Einen anderen Triggermodus oder eine andere Kamera wählen.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Einen anderen Wert wählen.</translation>
    </message>
    <message>
        <source>Choose auto, cpu or cuda.</source>
        <translation>auto, cpu oder cuda wählen.</translation>
    </message>
    <message>
        <source>Choose cpu or auto.</source>
        <translation>cpu oder auto wählen.</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Zur Wahl stehen: {0}.</translation>
    </message>
    <message>
        <source>Choose no alignment, or 'surface'.</source>
        <translation>Keine Ausrichtung oder „Oberfläche“ wählen.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Zur Wahl stehen: {0}.</translation>
    </message>
    <message>
        <source>Choose points at least {0} pixels apart, the further the better.</source>
        <translation>Punkte mit mindestens {0} Pixeln Abstand wählen, je weiter, desto besser.</translation>
    </message>
    <message>
        <source>Choose the folder that `inspector record` or the Record button made.</source>
        <translation>Den Ordner wählen, den `inspector record` oder die Schaltfläche für die Aufnahme angelegt hat.</translation>
    </message>
    <message>
        <source>Choose the recipe of the view again.</source>
        <translation>Das Rezept der Ansicht erneut wählen.</translation>
    </message>
    <message>
        <source>Choose those that differ most, or enroll the part anew.</source>
        <translation>Die unterschiedlichsten wählen oder das Teil neu einlernen.</translation>
    </message>
    <message>
        <source>Choose those that differ most.</source>
        <translation>Die unterschiedlichsten wählen.</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>true oder false wählen.</translation>
    </message>
    <message>
        <source>Choose {0} or {1}.</source>
        <translation>{0} oder {1} wählen.</translation>
    </message>
    <message>
        <source>Choose {0} to {1}.</source>
        <translation>{0} bis {1} wählen.</translation>
    </message>
    <message>
        <source>Choose {0}, {1} or {2}.</source>
        <translation>{0}, {1} oder {2} wählen.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>{0} wählen.</translation>
    </message>
    <message>
        <source>Choose, in this order, from: {0}.</source>
        <translation>In dieser Reihenfolge wählen aus: {0}.</translation>
    </message>
    <message>
        <source>Choosing what to remember</source>
        <translation>Auswahl dessen, was behalten wird</translation>
    </message>
    <message>
        <source>Close it there. After a crash the camera frees itself within a few seconds.</source>
        <translation>Dort schließen. Nach einem Absturz gibt sich die Kamera nach wenigen Sekunden frei.</translation>
    </message>
    <message>
        <source>Close other programs or shrink it.</source>
        <translation>Andere Programme schließen oder das Bild verkleinern.</translation>
    </message>
    <message>
        <source>Close other programs that use it, and check `inspector cameras`.</source>
        <translation>Andere Programme schließen, die sie benutzen, und `inspector cameras` prüfen.</translation>
    </message>
    <message>
        <source>Close other programs that use it; on USB, check the permissions of the device.</source>
        <translation>Andere Programme schließen, die sie benutzen; bei USB die Rechte am Gerät prüfen.</translation>
    </message>
    <message>
        <source>Close that program, then start again.</source>
        <translation>Dieses Programm schließen, dann erneut starten.</translation>
    </message>
    <message>
        <source>Comparing flagged parts</source>
        <translation>Auffällige Teile werden verglichen</translation>
    </message>
    <message>
        <source>Comparing needs at least one good and one defect.</source>
        <translation>Ein Vergleich braucht mindestens ein Gutteil und einen Fehler.</translation>
    </message>
    <message>
        <source>Comparing with the version in use</source>
        <translation>Vergleich mit der verwendeten Version</translation>
    </message>
    <message>
        <source>Computing figures</source>
        <translation>Kennzahlen werden berechnet</translation>
    </message>
    <message>
        <source>Confirm the defect, or leave the name out.</source>
        <translation>Den Fehler bestätigen oder den Namen weglassen.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came.</source>
        <translation>Die Datei noch einmal aus ihrer Quelle kopieren.</translation>
    </message>
    <message>
        <source>Copy the recording again.</source>
        <translation>Die Aufnahme noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Count its squares, black and white: {0} to {1} each way.</source>
        <translation>Die Felder zählen, schwarze und weiße: je Richtung {0} bis {1}.</translation>
    </message>
    <message>
        <source>Crop or shrink it first.</source>
        <translation>Das Bild zuerst zuschneiden oder verkleinern.</translation>
    </message>
    <message>
        <source>DFD cannot use {0} = {1}.</source>
        <translation>DFD kann {0} = {1} nicht verwenden.</translation>
    </message>
    <message>
        <source>DFD has no Perlin head '{0}'.</source>
        <translation>DFD hat keinen Perlin-Head „{0}“.</translation>
    </message>
    <message>
        <source>DFD has no option '{0}'.</source>
        <translation>DFD hat keine Option „{0}“.</translation>
    </message>
    <message>
        <source>DFD, dual-path frequency discriminators</source>
        <translation>DFD, Zweipfad-Frequenzdiskriminatoren</translation>
    </message>
    <message>
        <source>Decide flagged parts in Review first, or choose other records.</source>
        <translation>Auffällige Teile zuerst in der Nachprüfung entscheiden oder andere Aufzeichnungen wählen.</translation>
    </message>
    <message>
        <source>Delete this file and measure the scale again.</source>
        <translation>Diese Datei löschen und den Maßstab neu messen.</translation>
    </message>
    <message>
        <source>Delete this file and save the camera settings again.</source>
        <translation>Diese Datei löschen und die Kameraeinstellungen neu speichern.</translation>
    </message>
    <message>
        <source>Delete this file and set the limits again.</source>
        <translation>Diese Datei löschen und die Grenzen neu setzen.</translation>
    </message>
    <message>
        <source>Demonstration on the simulated line</source>
        <translation>Vorführung an der simulierten Linie</translation>
    </message>
    <message>
        <source>Detected pickle protocol</source>
        <translation>Detected pickle protocol</translation>
    </message>
    <message>
        <source>Discard it instead.</source>
        <translation>Stattdessen verwerfen.</translation>
    </message>
    <message>
        <source>Discard this learning and start it again.</source>
        <translation>Diesen Lernlauf verwerfen und neu starten.</translation>
    </message>
    <message>
        <source>Draw a rectangle, or choose 'surface'.</source>
        <translation>Ein Rechteck zeichnen oder „Oberfläche“ wählen.</translation>
    </message>
    <message>
        <source>Draw the region inside the frame.</source>
        <translation>Den Prüfbereich innerhalb des Bildes zeichnen.</translation>
    </message>
    <message>
        <source>Drawing the worst parts</source>
        <translation>Die schlechtesten Teile werden gezeichnet</translation>
    </message>
    <message>
        <source>EfficientNet-Lite{0} (comes with the program)</source>
        <translation>EfficientNet-Lite{0} (im Programm enthalten)</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <translation>Die laufende Aufnahme zuerst beenden.</translation>
    </message>
    <message>
        <source>Enroll 2 to 8 good parts.</source>
        <translation>2 bis 8 Gutteile einlernen.</translation>
    </message>
    <message>
        <source>Enroll the part again.</source>
        <translation>Das Teil neu einlernen.</translation>
    </message>
    <message>
        <source>Enroll the part anew with goods that show what the line shows today.</source>
        <translation>Das Teil neu einlernen, mit Gutteilen, wie sie heute an der Linie vorkommen.</translation>
    </message>
    <message>
        <source>Enrollment needs {0} to {1} good parts, got {2}.</source>
        <translation>Zum Einlernen sind {0} bis {1} Gutteile nötig, erhalten: {2}.</translation>
    </message>
    <message>
        <source>Enrollment takes {0} to {1} good parts, got {2}.</source>
        <translation>Das Einlernen nimmt {0} bis {1} Gutteile auf, erhalten: {2}.</translation>
    </message>
    <message>
        <source>Every frame was given.</source>
        <translation>Alle Bilder wurden geliefert.</translation>
    </message>
    <message>
        <source>Existing recipes: {0}.</source>
        <translation>Vorhandene Rezepte: {0}.</translation>
    </message>
    <message>
        <source>Exporting records</source>
        <translation>Aufzeichnungen werden exportiert</translation>
    </message>
    <message>
        <source>Fast (default)</source>
        <translation>Schnell (Standard)</translation>
    </message>
    <message>
        <source>Filling the log</source>
        <translation>Der Datenbestand wird gefüllt</translation>
    </message>
    <message>
        <source>Finishing the export</source>
        <translation>Der Export wird abgeschlossen</translation>
    </message>
    <message>
        <source>Fix the board on something flat and lay it where the parts lie.</source>
        <translation>Das Schachbrett auf etwas Ebenem befestigen und dort hinlegen, wo die Teile liegen.</translation>
    </message>
    <message>
        <source>Fixed: each detail has its place</source>
        <translation>Fest: Jedes Detail hat seinen Platz</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Found are {0}.</source>
        <translation>Gefunden: {0}.</translation>
    </message>
    <message>
        <source>Frame {0} of the recording ({1}/{2}) is not usable: {3}.</source>
        <translation>Bild {0} der Aufnahme ({1}/{2}) ist nicht verwendbar: {3}.</translation>
    </message>
    <message>
        <source>Frame {0} of {1} cannot be decoded: {2}</source>
        <translation>Bild {0} von {1} kann nicht dekodiert werden: {2}</translation>
    </message>
    <message>
        <source>Frame {0} of {1} cannot be read.</source>
        <translation>Bild {0} von {1} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder; what is stored is kept.</source>
        <translation>Platz schaffen oder einen anderen Datenordner wählen; Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space or record to another disk.</source>
        <translation>Platz schaffen oder auf einen anderen Datenträger aufnehmen.</translation>
    </message>
    <message>
        <source>GenTL camera</source>
        <translation>GenTL-Kamera</translation>
    </message>
    <message>
        <source>GenTL cameras need the libraries harvesters and genicam, which are not installed.</source>
        <translation>GenTL-Kameras brauchen die Bibliotheken harvesters und genicam, die nicht installiert sind.</translation>
    </message>
    <message>
        <source>GenTL producer</source>
        <translation>GenTL-Producer</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or train it again with `inspector train`.</source>
        <translation>Den Checkpoint neu beschaffen oder mit `inspector train` neu trainieren.</translation>
    </message>
    <message>
        <source>Get the file again, or make it with `inspector train`.</source>
        <translation>Die Datei neu beschaffen oder mit `inspector train` erzeugen.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>GigE Vision or USB3 Vision camera (Aravis)</source>
        <translation>GigE-Vision- oder USB3-Vision-Kamera (Aravis)</translation>
    </message>
    <message>
        <source>Give --since before --until.</source>
        <translation>--since muss vor --until liegen.</translation>
    </message>
    <message>
        <source>Give 0 to {0}.</source>
        <translation>0 bis {0} angeben.</translation>
    </message>
    <message>
        <source>Give a folder, an image, a video, or one of {0}.</source>
        <translation>Einen Ordner, ein Bild, ein Video oder eines davon angeben: {0}.</translation>
    </message>
    <message>
        <source>Give a length above 0.</source>
        <translation>Eine Länge über 0 angeben.</translation>
    </message>
    <message>
        <source>Give a number from 0 (as fast as read) to {0}.</source>
        <translation>Eine Zahl von 0 (so schnell wie gelesen) bis {0} angeben.</translation>
    </message>
    <message>
        <source>Give a source with goods.</source>
        <translation>Eine Bildquelle mit Gutteilen angeben.</translation>
    </message>
    <message>
        <source>Give a whole number from {0} on.</source>
        <translation>Eine ganze Zahl ab {0} angeben.</translation>
    </message>
    <message>
        <source>Give an id from `inspector cameras` or an address, for instance aravis:192.168.0.10.</source>
        <translation>Eine Kennung aus `inspector cameras` oder eine Adresse angeben, zum Beispiel aravis:192.168.0.10.</translation>
    </message>
    <message>
        <source>Give every view a camera, or every view files.</source>
        <translation>Entweder jeder Ansicht eine Kamera oder jeder Ansicht Dateien zuordnen.</translation>
    </message>
    <message>
        <source>Give every view its own name.</source>
        <translation>Jeder Ansicht einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give for instance aravis:192.168.0.10.</source>
        <translation>Zum Beispiel aravis:192.168.0.10 angeben.</translation>
    </message>
    <message>
        <source>Give for instance back=folder:/data/back.</source>
        <translation>Zum Beispiel back=folder:/data/back angeben.</translation>
    </message>
    <message>
        <source>Give for instance back=washer-back@2:basler:22345678.</source>
        <translation>Zum Beispiel back=washer-back@2:basler:22345678 angeben.</translation>
    </message>
    <message>
        <source>Give for instance basler:24005555.</source>
        <translation>Zum Beispiel basler:24005555 angeben.</translation>
    </message>
    <message>
        <source>Give for instance genicam:24005555; `inspector cameras` lists what there is.</source>
        <translation>Zum Beispiel genicam:24005555 angeben; `inspector cameras` zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <source>Give for instance rtsp://192.168.0.20/stream1 or http://192.168.0.20/video.mjpg.</source>
        <translation>Zum Beispiel rtsp://192.168.0.20/stream1 oder http://192.168.0.20/video.mjpg angeben.</translation>
    </message>
    <message>
        <source>Give for instance webcam:0.</source>
        <translation>Zum Beispiel webcam:0 angeben.</translation>
    </message>
    <message>
        <source>Give for instance {0}:/data/parts.</source>
        <translation>Zum Beispiel {0}:/data/parts angeben.</translation>
    </message>
    <message>
        <source>Give it more time, a machine with less to do, or a smaller backbone.</source>
        <translation>Mehr Zeit geben, einen weniger belasteten Rechner oder ein kleineres Backbone verwenden.</translation>
    </message>
    <message>
        <source>Give its source.</source>
        <translation>Die Bildquelle angeben.</translation>
    </message>
    <message>
        <source>Give this account the right to it or choose another data folder.</source>
        <translation>Diesem Konto das Recht daran geben oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Go on with the file that this training left, or start it anew.</source>
        <translation>Mit der Datei fortfahren, die dieses Training hinterlassen hat, oder es neu beginnen.</translation>
    </message>
    <message>
        <source>Good {0} ({1}) is the same image as good {2} ({3}).</source>
        <translation>Gutteil {0} ({1}) ist dasselbe Bild wie Gutteil {2} ({3}).</translation>
    </message>
    <message>
        <source>Good {0} is unlike the others ({1} times their score). Is it good? If yes, add one more like it; if not, take it out.</source>
        <translation>Gutteil {0} ist anders als die anderen ({1}-facher Score). Ist es gut? Falls ja, ein weiteres ähnliches hinzufügen; falls nicht, dieses herausnehmen.</translation>
    </message>
    <message>
        <source>Good {0} shows no part to cut out: nothing stands out from the background.</source>
        <translation>Auf Gutteil {0} ist kein Teil zum Freistellen zu sehen: Nichts hebt sich vom Hintergrund ab.</translation>
    </message>
    <message>
        <source>Goods {0} and {1} look like one part shot twice and tell no more than one. Show another part instead.</source>
        <translation>Die Gutteile {0} und {1} sehen aus wie ein zweimal aufgenommenes Teil und sagen nicht mehr als eines. Stattdessen ein anderes Teil zeigen.</translation>
    </message>
    <message>
        <source>Held-out scores need goods: two parts, or one part with augmented views.</source>
        <translation>Scores zurückgehaltener Gutteile brauchen Gutteile: zwei Teile oder ein Teil mit abgewandelten Ansichten.</translation>
    </message>
    <message>
        <source>How parts lie</source>
        <translation>Wie Teile liegen</translation>
    </message>
    <message>
        <source>Images can be stored again. Those that were waiting are being written.</source>
        <translation>Bilder können wieder gespeichert werden. Die wartenden werden geschrieben.</translation>
    </message>
    <message>
        <source>Images cannot be stored: {0}</source>
        <translation>Bilder können nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>Images of the pixel format 0x{0} cannot be shown: choose another one.</source>
        <translation>Bilder im Pixelformat 0x{0} können nicht angezeigt werden: ein anderes wählen.</translation>
    </message>
    <message>
        <source>Import the checkpoint again, or train one.</source>
        <translation>Den Checkpoint neu importieren oder einen trainieren.</translation>
    </message>
    <message>
        <source>Import the checkpoint again.</source>
        <translation>Den Checkpoint neu importieren.</translation>
    </message>
    <message>
        <source>Import the recipe package again, restore the folder from a backup, or enroll the part again.</source>
        <translation>Das Rezeptpaket neu importieren, den Ordner aus einer Sicherung wiederherstellen oder das Teil neu einlernen.</translation>
    </message>
    <message>
        <source>Import the weights file it was trained on, or train it anew on these weights.</source>
        <translation>Die Gewichtsdatei importieren, auf der trainiert wurde, oder auf diesen Gewichten neu trainieren.</translation>
    </message>
    <message>
        <source>Import the weights it was trained on, or train it again.</source>
        <translation>Die Gewichte importieren, auf denen trainiert wurde, oder neu trainieren.</translation>
    </message>
    <message>
        <source>Install Debian's or Ubuntu's package libaravis-0.8-0 (0.8.26 or later).</source>
        <translation>Das Debian- oder Ubuntu-Paket libaravis-0.8-0 (0.8.26 oder neuer) installieren.</translation>
    </message>
    <message>
        <source>Install it with: pip install 'inspector-station[basler]'.</source>
        <translation>Installieren mit: pip install 'inspector-station[basler]'.</translation>
    </message>
    <message>
        <source>Install them with: pip install 'inspector-station[genicam]'.</source>
        <translation>Installieren mit: pip install 'inspector-station[genicam]'.</translation>
    </message>
    <message>
        <source>It belongs to another program now, or was restarted.</source>
        <translation>Sie gehört jetzt einem anderen Programm oder wurde neu gestartet.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Sie ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It cannot be reached: its network address does not fit this machine.</source>
        <translation>Sie ist nicht erreichbar: Ihre Netzwerkadresse passt nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>It did not answer a trigger.</source>
        <translation>Sie hat auf einen Trigger nicht geantwortet.</translation>
    </message>
    <message>
        <source>It does not answer any more: no power, no cable, or restarted.</source>
        <translation>Sie antwortet nicht mehr: kein Strom, kein Kabel oder neu gestartet.</translation>
    </message>
    <message>
        <source>It does not answer any more: {0}</source>
        <translation>Sie antwortet nicht mehr: {0}</translation>
    </message>
    <message>
        <source>It does not answer this program any more: {0}.</source>
        <translation>Sie antwortet diesem Programm nicht mehr: {0}.</translation>
    </message>
    <message>
        <source>It does not answer: its address may not fit this computer's network.</source>
        <translation>Sie antwortet nicht: Ihre Adresse passt vielleicht nicht zum Netzwerk dieses Rechners.</translation>
    </message>
    <message>
        <source>It does not start to deliver: {0}</source>
        <translation>Sie beginnt nicht zu liefern: {0}</translation>
    </message>
    <message>
        <source>It gave {0} damaged images in a row: {1}</source>
        <translation>Sie lieferte {0} beschädigte Bilder in Folge: {1}</translation>
    </message>
    <message>
        <source>It gives images of {0} channels and type {1}, shape {2}.</source>
        <translation>Sie liefert Bilder mit {0} Kanälen vom Typ {1}, Form {2}.</translation>
    </message>
    <message>
        <source>It gives no further image.</source>
        <translation>Sie liefert kein weiteres Bild.</translation>
    </message>
    <message>
        <source>It gives no image with {0} = {1}.</source>
        <translation>Sie liefert kein Bild bei {0} = {1}.</translation>
    </message>
    <message>
        <source>It gives no image.</source>
        <translation>Sie liefert kein Bild.</translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation>Es gibt keine Einstellungen.</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>Vorhanden: {0}.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
    <message>
        <source>It is gone: {0}.</source>
        <translation>Sie ist nicht mehr da: {0}.</translation>
    </message>
    <message>
        <source>It is in use by a program: another one or this one.</source>
        <translation>Sie wird von einem Programm benutzt: einem anderen oder diesem.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>Sie wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>It is open already: in another program, or in this one.</source>
        <translation>Sie ist bereits geöffnet: in einem anderen Programm oder in diesem.</translation>
    </message>
    <message>
        <source>It keeps those it had. Use a file saved from this model of camera.</source>
        <translation>Die bisherigen Einstellungen bleiben. Eine Datei verwenden, die von diesem Kameramodell gespeichert wurde.</translation>
    </message>
    <message>
        <source>It lost its connection to this program: it was restarted.</source>
        <translation>Sie hat die Verbindung zu diesem Programm verloren: Sie wurde neu gestartet.</translation>
    </message>
    <message>
        <source>It must be WIDTHxHEIGHT, for instance 640x480.</source>
        <translation>Erforderlich ist BREITExHÖHE, zum Beispiel 640x480.</translation>
    </message>
    <message>
        <source>It must be a number from {0} to {1}.</source>
        <translation>Erforderlich ist eine Zahl von {0} bis {1}.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Erforderlich ist eine Zahl.</translation>
    </message>
    <message>
        <source>It must be a whole number from {0} to {1}.</source>
        <translation>Erforderlich ist eine ganze Zahl von {0} bis {1}.</translation>
    </message>
    <message>
        <source>It must be a whole number, 0 or more.</source>
        <translation>Erforderlich ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>It must be from 0 to {0} ms.</source>
        <translation>Erforderlich: 0 bis {0} ms.</translation>
    </message>
    <message>
        <source>It must be from 1 to {0}.</source>
        <translation>Erforderlich: 1 bis {0}.</translation>
    </message>
    <message>
        <source>It must be more while the light barrier is the trigger.</source>
        <translation>Der Wert muss größer sein, solange die Lichtschranke auslöst.</translation>
    </message>
    <message>
        <source>It must be one of {0}.</source>
        <translation>Erforderlich ist eines von: {0}.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Erforderlich ist true oder false.</translation>
    </message>
    <message>
        <source>It must be {0} or {1}.</source>
        <translation>Erforderlich ist {0} oder {1}.</translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation>Erforderlich: {0}.</translation>
    </message>
    <message>
        <source>It offered {0} and keeps {1}.</source>
        <translation>Sie bot {0} an und behält {1}.</translation>
    </message>
    <message>
        <source>It runs on torch.</source>
        <translation>Es läuft auf torch.</translation>
    </message>
    <message>
        <source>It was interrupted; what was finished is kept.</source>
        <translation>Unterbrochen; was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its address does not fit this computer's network: set it with Basler's pylon IP Configurator.</source>
        <translation>Ihre Adresse passt nicht zum Netzwerk dieses Rechners: mit dem pylon IP Configurator von Basler einstellen.</translation>
    </message>
    <message>
        <source>Its delivery could not be started again.</source>
        <translation>Die Lieferung konnte nicht wieder gestartet werden.</translation>
    </message>
    <message>
        <source>Its driver did not answer within {0} s. Search again, or restart Inspector.</source>
        <translation>Der Treiber hat nicht innerhalb von {0} s geantwortet. Erneut suchen oder Inspector neu starten.</translation>
    </message>
    <message>
        <source>Its driver does not answer.</source>
        <translation>Der Treiber antwortet nicht.</translation>
    </message>
    <message>
        <source>Its driver does not answer: others wait already.</source>
        <translation>Der Treiber antwortet nicht: Andere warten bereits.</translation>
    </message>
    <message>
        <source>Its driver failed: {0}</source>
        <translation>Der Treiber hat versagt: {0}</translation>
    </message>
    <message>
        <source>Its further views: none.</source>
        <translation>Weitere Ansichten: keine.</translation>
    </message>
    <message>
        <source>Its further views: {0}.</source>
        <translation>Die weiteren Ansichten: {0}.</translation>
    </message>
    <message>
        <source>Its trigger cannot be switched off.</source>
        <translation>Der Trigger kann nicht ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Judging has stopped: {0}</source>
        <translation>Das Beurteilen wurde angehalten: {0}</translation>
    </message>
    <message>
        <source>Judging parts</source>
        <translation>Teile werden beurteilt</translation>
    </message>
    <message>
        <source>Judging parts without a pause</source>
        <translation>Teile werden ohne Pause beurteilt</translation>
    </message>
    <message>
        <source>Judging stored parts again</source>
        <translation>Gespeicherte Teile werden erneut beurteilt</translation>
    </message>
    <message>
        <source>Judging synthetic defects</source>
        <translation>Künstliche Fehler werden beurteilt</translation>
    </message>
    <message>
        <source>Keep the {0} that differ most (command line: --limit {1}).</source>
        <translation>Die {0} unterschiedlichsten behalten (Befehlszeile: --limit {1}).</translation>
    </message>
    <message>
        <source>Lay a part into the picture, and light it as the good parts were.</source>
        <translation>Ein Teil ins Bild legen und so beleuchten wie die Gutteile.</translation>
    </message>
    <message>
        <source>Lay it flat in the plane of the parts, with the camera looking straight down, and try again.</source>
        <translation>Das Schachbrett flach in die Ebene der Teile legen, Kamera senkrecht darüber, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Lay the part as in the first reference image, or choose another alignment method.</source>
        <translation>Das Teil wie im ersten Referenzbild hinlegen oder eine andere Art der Ausrichtung wählen.</translation>
    </message>
    <message>
        <source>Lay the part as in the first reference image.</source>
        <translation>Das Teil wie im ersten Referenzbild hinlegen.</translation>
    </message>
    <message>
        <source>Learned from {0} with {1} (learning {2})</source>
        <translation>Aus {0} gelernt mit: {1} (Lernlauf {2})</translation>
    </message>
    <message>
        <source>Learned from {0} with {1}: {2} (learning {3})</source>
        <translation>Aus {0} gelernt mit: {1}; Grund: {2} (Lernlauf {3})</translation>
    </message>
    <message>
        <source>Learning did not finish within its budget of {0} s.</source>
        <translation>Das Lernen wurde nicht in der vorgesehenen Zeit von {0} s fertig.</translation>
    </message>
    <message>
        <source>Learning was cancelled.</source>
        <translation>Das Lernen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Learning was stopped.</source>
        <translation>Das Lernen wurde angehalten.</translation>
    </message>
    <message>
        <source>Learning what good looks like</source>
        <translation>Lernen, wie Gutteile aussehen</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>Less than {0} MiB are free in {1}. Export and remove old data, or store images of flagged parts only (Settings).</source>
        <translation>In {1} sind weniger als {0} MiB frei. Alte Daten exportieren und entfernen oder nur Bilder auffälliger Teile speichern (Einstellungen).</translation>
    </message>
    <message>
        <source>Let the line run, or keep all images (Settings).</source>
        <translation>Die Linie laufen lassen oder alle Bilder behalten (Einstellungen).</translation>
    </message>
    <message>
        <source>Let the station store images (Settings) and teach the next such part.</source>
        <translation>Die Station Bilder speichern lassen (Einstellungen) und das nächste solche Teil nachlernen.</translation>
    </message>
    <message>
        <source>Limits must be finite numbers, got {0} and {1}.</source>
        <translation>Grenzen müssen endliche Zahlen sein, erhalten: {0} und {1}.</translation>
    </message>
    <message>
        <source>Limits must satisfy 0 &lt; review &lt;= reject, got review {0}, reject {1}.</source>
        <translation>Für Grenzen muss gelten: 0 &lt; Nachprüfgrenze &lt;= Ausschussgrenze, erhalten: Nachprüfgrenze {0}, Ausschussgrenze {1}.</translation>
    </message>
    <message>
        <source>Line {0} of {1}/{2}</source>
        <translation>Zeile {0} von {1}/{2}</translation>
    </message>
    <message>
        <source>Looking at confirmed defects</source>
        <translation>Bestätigte Fehler werden betrachtet</translation>
    </message>
    <message>
        <source>Looking at goods</source>
        <translation>Gutteile werden betrachtet</translation>
    </message>
    <message>
        <source>Looking at goods and pseudo-defects</source>
        <translation>Gutteile und künstliche Fehler werden betrachtet</translation>
    </message>
    <message>
        <source>Looks for what resembles confirmed defects; learned within seconds.</source>
        <translation>Sucht, was bestätigten Fehlern ähnelt; in Sekunden gelernt.</translation>
    </message>
    <message>
        <source>Make the ignore areas smaller.</source>
        <translation>Die ausgeblendeten Bereiche verkleinern.</translation>
    </message>
    <message>
        <source>Measure a row of squares and divide by their number.</source>
        <translation>Eine Reihe Felder messen und durch ihre Anzahl teilen.</translation>
    </message>
    <message>
        <source>Measured on {0} synthetic defects drawn on these goods, against the {1} goods as each model scores them before it has seen them and once more when it has. Real defects look different; with {2} goods a single unusual one can move a figure by up to {3} points; and a model that learns from made-up defects has some advantage here.</source>
        <translation>Gemessen an {0} künstlichen Fehlern, auf diese Gutteile gezeichnet, gegen die {1} Gutteile, wie jedes Modell sie beurteilt, bevor es sie gesehen hat und noch einmal danach. Echte Fehler sehen anders aus; bei {2} Gutteilen kann ein einziges ungewöhnliches eine Kennzahl um bis zu {3} Punkte verschieben; und ein Modell, das aus künstlichen Fehlern lernt, ist hier etwas im Vorteil.</translation>
    </message>
    <message>
        <source>Move it aside or choose another data folder.</source>
        <translation>Beiseite verschieben oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Move it elsewhere.</source>
        <translation>An einen anderen Ort verschieben.</translation>
    </message>
    <message>
        <source>Name records of this recipe.</source>
        <translation>Aufzeichnungen dieses Rezepts angeben.</translation>
    </message>
    <message>
        <source>Name sources that hold images.</source>
        <translation>Quellen angeben, die Bilder enthalten.</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>Netzwerkkamera</translation>
    </message>
    <message>
        <source>Network camera (RTSP, or MJPEG over HTTP)</source>
        <translation>Netzwerkkamera (RTSP oder MJPEG über HTTP)</translation>
    </message>
    <message>
        <source>No CUDA device can be used here.</source>
        <translation>Hier ist kein CUDA-Gerät verwendbar.</translation>
    </message>
    <message>
        <source>No board of {0} x {1} squares is seen in this picture.</source>
        <translation>In diesem Bild ist kein Schachbrett mit {0} x {1} Feldern zu sehen.</translation>
    </message>
    <message>
        <source>No camera answers for {0}.</source>
        <translation>Für {0} antwortet keine Kamera.</translation>
    </message>
    <message>
        <source>No camera answers.</source>
        <translation>Keine Kamera antwortet.</translation>
    </message>
    <message>
        <source>No camera gave an image of {0} triggers.</source>
        <translation>Keine Kamera lieferte ein Bild zu {0} Triggern.</translation>
    </message>
    <message>
        <source>No camera {0} was found because there is no GenTL producer.</source>
        <translation>Die Kamera {0} wurde nicht gefunden, denn es gibt keinen GenTL-Producer.</translation>
    </message>
    <message>
        <source>No camera {0} was found by the GenTL producers ({1}).</source>
        <translation>Die Kamera {0} wurde von den GenTL-Producern ({1}) nicht gefunden.</translation>
    </message>
    <message>
        <source>No heatmap is stored for record {0}.</source>
        <translation>Zur Aufzeichnung {0} ist keine Heatmap gespeichert.</translation>
    </message>
    <message>
        <source>No image came within {0}.</source>
        <translation>Innerhalb von {0} kam kein Bild.</translation>
    </message>
    <message>
        <source>No image came.</source>
        <translation>Es kam kein Bild.</translation>
    </message>
    <message>
        <source>No image of {0} came within {1}.</source>
        <translation>Innerhalb von {1} kam kein Bild zu {0}.</translation>
    </message>
    <message>
        <source>No image of {0} came.</source>
        <translation>Zu {0} kam kein Bild.</translation>
    </message>
    <message>
        <source>No image of {0}.</source>
        <translation>Kein Bild zu {0}.</translation>
    </message>
    <message>
        <source>No image.</source>
        <translation>Kein Bild.</translation>
    </message>
    <message>
        <source>No line runs.</source>
        <translation>Es läuft keine Linie.</translation>
    </message>
    <message>
        <source>No millimetres: {0} Measure the scale again.</source>
        <translation>Keine Millimeter: {0} Den Maßstab neu messen.</translation>
    </message>
    <message>
        <source>No part is known whose {0} is '{1}'.</source>
        <translation>Es ist kein Teil bekannt, bei dem {0} „{1}“ ist.</translation>
    </message>
    <message>
        <source>No part of the region counts.</source>
        <translation>Vom Prüfbereich zählt nichts.</translation>
    </message>
    <message>
        <source>No part was inspected.</source>
        <translation>Es wurde kein Teil geprüft.</translation>
    </message>
    <message>
        <source>No permission for {0}: add yourself to the group video.</source>
        <translation>Keine Berechtigung für {0}: das eigene Konto in die Gruppe video aufnehmen.</translation>
    </message>
    <message>
        <source>No records match, so there is nothing to report.</source>
        <translation>Keine Aufzeichnung passt, es gibt also nichts zu berichten.</translation>
    </message>
    <message>
        <source>No stored part of {0} has an image to judge again.</source>
        <translation>Kein gespeichertes Teil von {0} hat ein Bild zum erneuten Beurteilen.</translation>
    </message>
    <message>
        <source>No trend here: it follows what {0} passes after its first {1} parts, which are the period taken as in control.</source>
        <translation>Hier kein Trend: Er folgt dem, was {0} nach den ersten {1} Teilen durchlässt; diese gelten als beherrschter Zeitraum.</translation>
    </message>
    <message>
        <source>No verdict within {0} s.</source>
        <translation>Kein Urteil innerhalb von {0} s.</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>Keine ist angeschlossen.</translation>
    </message>
    <message>
        <source>None of the chosen models could be used.</source>
        <translation>Keines der gewählten Modelle war verwendbar.</translation>
    </message>
    <message>
        <source>None of these records was reviewed, so there is nothing to make a data set of.</source>
        <translation>Keine dieser Aufzeichnungen wurde nachgeprüft, es gibt also nichts für einen Datensatz.</translation>
    </message>
    <message>
        <source>None was found on this machine. {0}</source>
        <translation>Auf diesem Rechner wurde keine gefunden. {0}</translation>
    </message>
    <message>
        <source>None was found. Check cable, power and network, and that no firewall stands between.</source>
        <translation>Keine gefunden. Kabel, Stromversorgung und Netzwerk prüfen, und ob keine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>Nothing to learn from: no reference image.</source>
        <translation>Nichts zum Lernen: kein Referenzbild.</translation>
    </message>
    <message>
        <source>ONNX Runtime cpu, 1 thread</source>
        <translation>ONNX Runtime CPU, 1 Thread</translation>
    </message>
    <message>
        <source>ONNX Runtime cpu, {0} threads</source>
        <translation>ONNX Runtime CPU, {0} Threads</translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed.</source>
        <translation>ONNX Runtime ist nicht installiert.</translation>
    </message>
    <message>
        <source>ONNX Runtime {0} refuses the graph of {1}.</source>
        <translation>ONNX Runtime {0} lehnt den Graphen von {1} ab.</translation>
    </message>
    <message>
        <source>Object: cut out of its background</source>
        <translation>Objekt: vom Hintergrund freigestellt</translation>
    </message>
    <message>
        <source>One part is looked at by 2 to {0} cameras, not by {1}.</source>
        <translation>Ein Teil wird von 2 bis {0} Kameras betrachtet, nicht von {1}.</translation>
    </message>
    <message>
        <source>Only those of Basler cameras can: give for instance basler:24005555.</source>
        <translation>Das geht nur bei Basler-Kameras: zum Beispiel basler:24005555 angeben.</translation>
    </message>
    <message>
        <source>Only you may read it: chmod 600 ~/.netrc.</source>
        <translation>Nur das eigene Konto darf sie lesen: chmod 600 ~/.netrc.</translation>
    </message>
    <message>
        <source>OpenCV cannot read it: {0}</source>
        <translation>OpenCV kann sie nicht lesen: {0}</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>Options are {0}.</source>
        <translation>Möglich sind {0}.</translation>
    </message>
    <message>
        <source>Or give its address, for instance aravis:192.168.0.10.</source>
        <translation>Oder die Adresse angeben, zum Beispiel aravis:192.168.0.10.</translation>
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
        <translation>Von einer Person nachgeprüfte Teile, im Aufbau von MVTec AD: ein Ordner je Rezept.

train/good     Referenzbilder der Rezeptversionen, die diese Teile beurteilt haben
test/good      Teile, die eine Person als gut entschieden hat (Pseudofehler); hat ein Rezept hier kein
               Referenzbild, liegt stattdessen das erste von je zweien davon in train/good
test/NAME      bestätigte Fehler, unter dem Namen, den eine Person vergeben hat; sonst "defect"
split.csv      woher jedes Bild stammt, wer entschieden hat und was nicht exportiert werden konnte

Gleiche Pixel werden einmal geschrieben, ein Testbild ist also nie ein Trainingsbild. Masken (ground_truth) gibt
es nicht: Niemand hat welche gezeichnet. Der Folder-Leser von Anomalib öffnet dies ohne Masken:
    Folder(name="...", root="RECIPE", normal_dir="train/good", normal_test_dir="test/good",
           abnormal_dir=["test/NAME", ...])</translation>
    </message>
    <message>
        <source>PatchCore, few-shot memory bank</source>
        <translation>PatchCore, Speicherbank aus wenigen Gutteilen</translation>
    </message>
    <message>
        <source>Plug it in again and check `inspector cameras`.</source>
        <translation>Neu einstecken und `inspector cameras` prüfen.</translation>
    </message>
    <message>
        <source>Plug it in, and check `inspector cameras` and the setting gentl_producers.</source>
        <translation>Einstecken, `inspector cameras` und die Einstellung gentl_producers prüfen.</translation>
    </message>
    <message>
        <source>Plug it in, and check `inspector cameras`.</source>
        <translation>Einstecken und `inspector cameras` prüfen.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, and check `inspector cameras`.</source>
        <translation>Einstecken, andere Programme schließen, die sie benutzen, und `inspector cameras` prüfen.</translation>
    </message>
    <message>
        <source>Preparing good and damaged copies</source>
        <translation>Gute und beschädigte Kopien werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the goods</source>
        <translation>Die Gutteile werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing to learn</source>
        <translation>Das Lernen wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing views of each part</source>
        <translation>Ansichten jedes Teils werden vorbereitet</translation>
    </message>
    <message>
        <source>Proving 1 % at 95 % confidence takes {0} goods without a reject. Goods shot on another day can score higher: confirm some in review before you rely on it.</source>
        <translation>Für den Nachweis von 1 % bei 95 % Vertrauen braucht es {0} Gutteile ohne Ausschuss. An einem anderen Tag aufgenommene Gutteile können höher liegen: einige in der Nachprüfung bestätigen, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Provisional limit from 1 good part, judged by a model that has learned {0} more confirmed in review.</source>
        <translation>Vorläufige Grenze aus 1 Gutteil, beurteilt von einem Modell, das {0} weitere in der Nachprüfung bestätigte Gutteile gelernt hat.</translation>
    </message>
    <message>
        <source>Provisional limit from 1 good part.</source>
        <translation>Vorläufige Grenze aus 1 Gutteil.</translation>
    </message>
    <message>
        <source>Provisional limit from {0} good parts, judged by a model that has learned {1} more confirmed in review.</source>
        <translation>Vorläufige Grenze aus {0} Gutteilen, beurteilt von einem Modell, das {1} weitere in der Nachprüfung bestätigte Gutteile gelernt hat.</translation>
    </message>
    <message>
        <source>Provisional limit from {0} good parts.</source>
        <translation>Vorläufige Grenze aus {0} Gutteilen.</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>Aufzeichnungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>Von der Kamera wird gelesen</translation>
    </message>
    <message>
        <source>Record {0} cannot be taught: the part was not found where it was enrolled.</source>
        <translation>Die Aufzeichnung {0} kann nicht nachgelernt werden: Das Teil wurde nicht dort gefunden, wo es eingelernt wurde.</translation>
    </message>
    <message>
        <source>Record {0} has no decision to take back.</source>
        <translation>Die Aufzeichnung {0} hat keine Entscheidung, die zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Record {0} has no stored image to teach.</source>
        <translation>Die Aufzeichnung {0} hat kein gespeichertes Bild zum Nachlernen.</translation>
    </message>
    <message>
        <source>Record {0} has no view {1}.</source>
        <translation>Die Aufzeichnung {0} hat keine Ansicht {1}.</translation>
    </message>
    <message>
        <source>Record {0} is named twice.</source>
        <translation>Die Aufzeichnung {0} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Record {0} is of {1}, not of {2}.</source>
        <translation>Die Aufzeichnung {0} gehört zu {1}, nicht zu {2}.</translation>
    </message>
    <message>
        <source>Recording failed: {0}</source>
        <translation>Aufnahme fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>Recording of {0}</source>
        <translation>Aufnahme von {0}</translation>
    </message>
    <message>
        <source>Records {0}</source>
        <translation>Aufzeichnungen {0}</translation>
    </message>
    <message>
        <source>RegAD with adversarial loss</source>
        <translation>RegAD mit adversarialem Verlust</translation>
    </message>
    <message>
        <source>RegAD, registration of features</source>
        <translation>RegAD, Registrierung von Merkmalen</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>Remove or shrink an ignore area.</source>
        <translation>Einen ausgeblendeten Bereich entfernen oder verkleinern.</translation>
    </message>
    <message>
        <source>Rename it back.</source>
        <translation>Den alten Namen zurückgeben.</translation>
    </message>
    <message>
        <source>Replace it with an image of another part.</source>
        <translation>Durch ein Bild eines anderen Teils ersetzen.</translation>
    </message>
    <message>
        <source>Restore the database from a backup; the image is not affected.</source>
        <translation>Die Datenbank aus einer Sicherung wiederherstellen; das Bild ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Restore the images folder from a backup; the record itself is not affected.</source>
        <translation>Den Bilderordner aus einer Sicherung wiederherstellen; die Aufzeichnung selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Resume it: what was finished is kept. The log has the details.</source>
        <translation>Den Lernlauf fortsetzen: Was fertig war, bleibt erhalten. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Rows of {0} pixels of {1} with padding are not supported.</source>
        <translation>Zeilen mit {0} Pixeln in {1} mit Auffüllung werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Run `pip install onnxruntime onnx`.</source>
        <translation>`pip install onnxruntime onnx` ausführen.</translation>
    </message>
    <message>
        <source>Run `pip install {0}`.</source>
        <translation>`pip install {0}` ausführen.</translation>
    </message>
    <message>
        <source>Save it as RGB or grey with 8 or 16 bits.</source>
        <translation>Als RGB oder Grau mit 8 oder 16 Bit speichern.</translation>
    </message>
    <message>
        <source>Save it with 8 or 16 bits.</source>
        <translation>Mit 8 oder 16 Bit speichern.</translation>
    </message>
    <message>
        <source>Save one with Basler's pylon Viewer or `inspector camera-settings`.</source>
        <translation>Eine mit dem pylon Viewer von Basler oder mit `inspector camera-settings` speichern.</translation>
    </message>
    <message>
        <source>Scoring goods the model has not seen</source>
        <translation>Scores für Gutteile, die das Modell nicht gesehen hat</translation>
    </message>
    <message>
        <source>See `inspector audit verify`.</source>
        <translation>Siehe `inspector audit verify`.</translation>
    </message>
    <message>
        <source>See `inspector learn --list`.</source>
        <translation>Siehe `inspector learn --list`.</translation>
    </message>
    <message>
        <source>See `inspector recipe list`.</source>
        <translation>Siehe `inspector recipe list`.</translation>
    </message>
    <message>
        <source>See `inspector records`.</source>
        <translation>Siehe `inspector records`.</translation>
    </message>
    <message>
        <source>Set exposure or light as for the other images, then retake it.</source>
        <translation>Belichtung oder Licht wie bei den anderen Bildern einstellen, dann neu aufnehmen.</translation>
    </message>
    <message>
        <source>Set stn to none.</source>
        <translation>stn auf none setzen.</translation>
    </message>
    <message>
        <source>Set the camera back to the recipe's size or enroll the part again.</source>
        <translation>Die Kamera auf die Größe des Rezepts zurückstellen oder das Teil neu einlernen.</translation>
    </message>
    <message>
        <source>Set the camera back to the recipe's size, or draw the region again.</source>
        <translation>Die Kamera auf die Größe des Rezepts zurückstellen oder den Prüfbereich neu zeichnen.</translation>
    </message>
    <message>
        <source>Set the camera up as in the recipe, or enroll the part again.</source>
        <translation>Die Kamera wie im Rezept einstellen oder das Teil neu einlernen.</translation>
    </message>
    <message>
        <source>Set the camera's size back, or enroll the part again with the new one.</source>
        <translation>Die Bildgröße der Kamera zurückstellen oder das Teil mit der neuen einlernen.</translation>
    </message>
    <message>
        <source>Set the delay to 0, or delay the signal outside the camera.</source>
        <translation>Die Verzögerung auf 0 stellen oder das Signal außerhalb der Kamera verzögern.</translation>
    </message>
    <message>
        <source>Setting {0}: {1} is not usable ({2}); {3} is used instead.</source>
        <translation>Einstellung {0}: {1} ist nicht verwendbar ({2}); stattdessen gilt {3}.</translation>
    </message>
    <message>
        <source>Setting {0}: {1} is not usable: {2}.</source>
        <translation>Einstellung {0}: {1} ist nicht verwendbar: {2}.</translation>
    </message>
    <message>
        <source>Shift report written: {0}</source>
        <translation>Schichtbericht geschrieben: {0}</translation>
    </message>
    <message>
        <source>Shifts are {0}; see Settings.</source>
        <translation>Vorhandene Schichten: {0}; siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Shifts need names and start times that differ.</source>
        <translation>Schichten brauchen unterschiedliche Namen und Anfangszeiten.</translation>
    </message>
    <message>
        <source>Siamese encoder with memory bank</source>
        <translation>Siamesischer Encoder mit Speicherbank</translation>
    </message>
    <message>
        <source>Simulated line, {0}</source>
        <translation>Simulierte Linie, {0}</translation>
    </message>
    <message>
        <source>Simulated line: {0}</source>
        <translation>Simulierte Linie: {0}</translation>
    </message>
    <message>
        <source>Simulated line: {0} is no option.</source>
        <translation>Simulierte Linie: {0} ist keine Option.</translation>
    </message>
    <message>
        <source>Simulated line: {0} {1} cannot be used.</source>
        <translation>Simulierte Linie: {0} {1} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Start the line again.</source>
        <translation>Die Linie erneut starten.</translation>
    </message>
    <message>
        <source>Start the line first.</source>
        <translation>Die Linie zuerst starten.</translation>
    </message>
    <message>
        <source>Stop the line and start it again.</source>
        <translation>Die Linie stoppen und erneut starten.</translation>
    </message>
    <message>
        <source>Storing the candidate</source>
        <translation>Der Kandidat wird gespeichert</translation>
    </message>
    <message>
        <source>Surface: the whole region is the part</source>
        <translation>Oberfläche: Der ganze Prüfbereich ist das Teil</translation>
    </message>
    <message>
        <source>Switch on 'Look for cameras on the network' in Settings, or give --network to inspector cameras.</source>
        <translation>In den Einstellungen „Kameras im Netzwerk suchen“ einschalten oder `inspector cameras` mit --network aufrufen.</translation>
    </message>
    <message>
        <source>Taught good {0} looks like confirmed defect {1} where that is worst ({2} % alike). Learned together they weaken each other: decide which of both is right and change the decision on the other.</source>
        <translation>Das nachgelernte Gutteil {0} sieht dem bestätigten Fehler {1} an dessen schlechtester Stelle ähnlich ({2} % gleich). Zusammen gelernt schwächen sie einander: entscheiden, was von beidem stimmt, und die Entscheidung beim anderen ändern.</translation>
    </message>
    <message>
        <source>Taught {0} to {1}</source>
        <translation>{0} nachgelernt in {1}</translation>
    </message>
    <message>
        <source>Teach a record that shows the part, or enroll anew if parts lie otherwise now.</source>
        <translation>Eine Aufzeichnung nachlernen, die das Teil zeigt, oder neu einlernen, falls Teile jetzt anders liegen.</translation>
    </message>
    <message>
        <source>Tensor 'aligned.deviation' of the checkpoint is not above 0.</source>
        <translation>Der Tensor „aligned.deviation“ des Checkpoints ist nicht größer als 0.</translation>
    </message>
    <message>
        <source>Tensor 'gaussian.shrunk' of the fitted model does not fit.</source>
        <translation>Der Tensor „gaussian.shrunk“ des gelernten Modells passt nicht.</translation>
    </message>
    <message>
        <source>Tensor 'gaussian.unit' of the fitted model is not positive.</source>
        <translation>Der Tensor „gaussian.unit“ des gelernten Modells ist nicht positiv.</translation>
    </message>
    <message>
        <source>Tensor 'scales' of the fitted model is not positive.</source>
        <translation>Der Tensor „scales“ des gelernten Modells ist nicht positiv.</translation>
    </message>
    <message>
        <source>Tensor 'settings' of the fitted model is damaged.</source>
        <translation>Der Tensor „settings“ des gelernten Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>Tensor 'units.images' of the fitted model is not positive.</source>
        <translation>Der Tensor „units.images“ des gelernten Modells ist nicht positiv.</translation>
    </message>
    <message>
        <source>Tensor '{0}' has a deviation that is not above 0.</source>
        <translation>Der Tensor „{0}“ hat eine Abweichung, die nicht größer als 0 ist.</translation>
    </message>
    <message>
        <source>Tensor '{0}' has shape {1}, expected {2}.</source>
        <translation>Der Tensor „{0}“ hat die Form {1}, erwartet: {2}.</translation>
    </message>
    <message>
        <source>Tensor '{0}' holds values that are no numbers.</source>
        <translation>Der Tensor „{0}“ enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Tensor '{0}' holds values that are not above 0.</source>
        <translation>Der Tensor „{0}“ enthält Werte, die nicht größer als 0 sind.</translation>
    </message>
    <message>
        <source>Tensor '{0}' of the checkpoint holds values that are no numbers.</source>
        <translation>Der Tensor „{0}“ des Checkpoints enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Tensor '{0}' of {1} holds values that are no numbers.</source>
        <translation>Der Tensor „{0}“ von {1} enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The adversarial training has no fitting tensor '{0}'.</source>
        <translation>Das adversariale Training hat keinen passenden Tensor „{0}“.</translation>
    </message>
    <message>
        <source>The audit trail was tampered with or damaged: {0}. Compare it with a backup.</source>
        <translation>Das Änderungsprotokoll (Audit) wurde verändert oder beschädigt: {0}. Mit einer Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>The board is tilted by about {0} degrees: it looks {1} longer along one direction than across it.</source>
        <translation>Das Schachbrett ist um etwa {0} Grad gekippt: Es erscheint in einer Richtung {1} länger als quer dazu.</translation>
    </message>
    <message>
        <source>The board is tilted: one side of it looks {0} larger than the other.</source>
        <translation>Das Schachbrett ist gekippt: Eine Seite erscheint {0} größer als die andere.</translation>
    </message>
    <message>
        <source>The camera gave an image that no trigger had asked for; it was not judged.</source>
        <translation>Die Kamera lieferte ein Bild, das kein Trigger angefordert hatte; es wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The camera gave no image within {0} of its trigger.</source>
        <translation>Die Kamera lieferte innerhalb von {0} nach dem Trigger kein Bild.</translation>
    </message>
    <message>
        <source>The camera gives no images: {0}</source>
        <translation>Die Kamera liefert keine Bilder: {0}</translation>
    </message>
    <message>
        <source>The camera gives {0} x {1} pixels, the references have {2} x {3}.</source>
        <translation>Die Kamera liefert {0} x {1} Pixel, die Referenzbilder haben {2} x {3}.</translation>
    </message>
    <message>
        <source>The camera has not answered {0} waiting commands.</source>
        <translation>Die Kamera hat {0} wartende Befehle nicht beantwortet.</translation>
    </message>
    <message>
        <source>The camera is gone: unplugged, or taken over by another program.</source>
        <translation>Die Kamera ist nicht mehr da: ausgesteckt oder von einem anderen Programm übernommen.</translation>
    </message>
    <message>
        <source>The camera or its driver had no room for it.</source>
        <translation>Die Kamera oder ihr Treiber hatte keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The camera sent data that is no image.</source>
        <translation>Die Kamera sendete Daten, die kein Bild sind.</translation>
    </message>
    <message>
        <source>The camera takes no trigger: {0}</source>
        <translation>Die Kamera nimmt keinen Trigger an: {0}</translation>
    </message>
    <message>
        <source>The camera was closed.</source>
        <translation>Die Kamera wurde geschlossen.</translation>
    </message>
    <message>
        <source>The camera was still busy with the trigger before it.</source>
        <translation>Die Kamera war noch mit dem vorigen Trigger beschäftigt.</translation>
    </message>
    <message>
        <source>The camera's trigger follows the trigger mode of the line.</source>
        <translation>Der Trigger der Kamera folgt dem Triggermodus der Linie.</translation>
    </message>
    <message>
        <source>The cameras are out of step since {0}: one of them missed a trigger.</source>
        <translation>Die Kameras sind seit {0} nicht mehr im Takt: Eine hat einen Trigger verpasst.</translation>
    </message>
    <message>
        <source>The checkpoint has no fitting tensor '{0}'.</source>
        <translation>Der Checkpoint hat keinen passenden Tensor „{0}“.</translation>
    </message>
    <message>
        <source>The corners of the board lie {0} pixels off an even grid: the board is bent, or the lens bends straight lines.</source>
        <translation>Die Ecken des Schachbretts liegen {0} Pixel neben einem gleichmäßigen Raster: Das Brett ist verbogen, oder das Objektiv verzeichnet.</translation>
    </message>
    <message>
        <source>The defaults are used; the file is kept with the ending .bad at the next save.</source>
        <translation>Es gelten die Standardwerte; beim nächsten Speichern wird die Datei mit der Endung .bad aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk did not take what waits within {0} s.</source>
        <translation>Der Datenträger hat das Wartende nicht innerhalb von {0} s aufgenommen.</translation>
    </message>
    <message>
        <source>The disk has not taken {0} waiting records for {1} s.</source>
        <translation>Der Datenträger hat {0} wartende Aufzeichnungen seit {1} s nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The disk of {0} has less than {1} MiB left.</source>
        <translation>Auf dem Datenträger von {0} sind weniger als {1} MiB frei.</translation>
    </message>
    <message>
        <source>The disk of {0} is full.</source>
        <translation>Der Datenträger von {0} ist voll.</translation>
    </message>
    <message>
        <source>The driver of {0} is stuck.</source>
        <translation>Der Treiber von {0} hängt.</translation>
    </message>
    <message>
        <source>The file wanted is {0}.</source>
        <translation>Benötigt wird die Datei {0}.</translation>
    </message>
    <message>
        <source>The fitted model cannot be built: {0}</source>
        <translation>Das gelernte Modell kann nicht aufgebaut werden: {0}</translation>
    </message>
    <message>
        <source>The fitted model does not belong here: {0}: recipe says {1}, artifact says {2}.</source>
        <translation>Das gelernte Modell gehört nicht hierher: {0}: Das Rezept sagt {1}, das Artefakt sagt {2}.</translation>
    </message>
    <message>
        <source>The fitted model does not give the scores it gave when it was enrolled (self-test: {0} then, {1} now).</source>
        <translation>Das gelernte Modell liefert nicht die Scores, die es beim Einlernen lieferte (Selbsttest: damals {0}, jetzt {1}).</translation>
    </message>
    <message>
        <source>The fitted model has an input size of {0} x {1}.</source>
        <translation>Das gelernte Modell hat eine Eingangsgröße von {0} x {1}.</translation>
    </message>
    <message>
        <source>The fitted model has no usable 'size'.</source>
        <translation>Das gelernte Modell hat keine verwendbare „size“.</translation>
    </message>
    <message>
        <source>The fitted model has no usable 'templates'.</source>
        <translation>Das gelernte Modell hat keine verwendbaren „templates“.</translation>
    </message>
    <message>
        <source>The fitted model has no {0} tensor '{1}'.</source>
        <translation>Das gelernte Modell hat keinen {0}-Tensor „{1}“.</translation>
    </message>
    <message>
        <source>The fitted model has no {0}.</source>
        <translation>Dem gelernten Modell fehlt {0}.</translation>
    </message>
    <message>
        <source>The fitted model was made by a newer Inspector.</source>
        <translation>Das gelernte Modell stammt von einem neueren Inspector.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <translation>Der Ordner {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} holds other files.</source>
        <translation>Der Ordner {0} enthält andere Dateien.</translation>
    </message>
    <message>
        <source>The folder {0} in {1} is ignored: {2} Rename it or move it elsewhere.</source>
        <translation>Der Ordner {0} in {1} wird nicht beachtet: {2} Umbenennen oder an einen anderen Ort verschieben.</translation>
    </message>
    <message>
        <source>The frame is {0} x {1} pixels, but the region was drawn on {2} x {3}.</source>
        <translation>Das Bild hat {0} x {1} Pixel, der Prüfbereich wurde aber auf {2} x {3} gezeichnet.</translation>
    </message>
    <message>
        <source>The frame is {0} x {1} pixels, the reference it is aligned to {2} x {3}.</source>
        <translation>Das Bild hat {0} x {1} Pixel, das Referenzbild, an dem es ausgerichtet wird, {2} x {3}.</translation>
    </message>
    <message>
        <source>The frames are {0} x {1} pixels, the recipe was set up with {2} x {3}: parts are not inspected until the size is set back.</source>
        <translation>Die Bilder haben {0} x {1} Pixel, das Rezept wurde mit {2} x {3} eingerichtet: Teile werden nicht geprüft, bis die Größe zurückgestellt ist.</translation>
    </message>
    <message>
        <source>The heatmap of record {0} is damaged: {1}.</source>
        <translation>Die Heatmap der Aufzeichnung {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>The ignore areas cover the whole region, so nothing would be inspected.</source>
        <translation>Die ausgeblendeten Bereiche bedecken den ganzen Prüfbereich, es würde also nichts geprüft.</translation>
    </message>
    <message>
        <source>The image came truncated: {0} of {1} bytes.</source>
        <translation>Das Bild kam unvollständig an: {0} von {1} Byte.</translation>
    </message>
    <message>
        <source>The image came with a size of {0} x {1}.</source>
        <translation>Das Bild kam mit einer Größe von {0} x {1} an.</translation>
    </message>
    <message>
        <source>The image cannot be decoded.</source>
        <translation>Das Bild kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>The image differs much from the others. Check that it shows a good part of the same kind in the same light; else delete it.</source>
        <translation>Das Bild unterscheidet sich stark von den anderen. Prüfen, ob es ein Gutteil derselben Art im selben Licht zeigt; sonst löschen.</translation>
    </message>
    <message>
        <source>The image has only {0} of the sharpness of the others. Focus the lens or hold the part still, then retake it.</source>
        <translation>Das Bild hat nur {0} der Schärfe der anderen. Das Objektiv scharf stellen oder das Teil ruhig halten, dann neu aufnehmen.</translation>
    </message>
    <message>
        <source>The image is damaged: {0} ({1} packets from the first gap on).</source>
        <translation>Das Bild ist beschädigt: {0} ({1} Pakete ab der ersten Lücke).</translation>
    </message>
    <message>
        <source>The image is damaged: {0}.</source>
        <translation>Das Bild ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The image is out of focus. Focus the lens or hold the part still, then retake it.</source>
        <translation>Das Bild ist unscharf. Das Objektiv scharf stellen oder das Teil ruhig halten, dann neu aufnehmen.</translation>
    </message>
    <message>
        <source>The image is too bright ({0} of the brightness of the others).</source>
        <translation>Das Bild ist zu hell ({0} der Helligkeit der anderen).</translation>
    </message>
    <message>
        <source>The image is too bright.</source>
        <translation>Das Bild ist zu hell.</translation>
    </message>
    <message>
        <source>The image is too dark ({0} of the brightness of the others).</source>
        <translation>Das Bild ist zu dunkel ({0} der Helligkeit der anderen).</translation>
    </message>
    <message>
        <source>The image is too dark.</source>
        <translation>Das Bild ist zu dunkel.</translation>
    </message>
    <message>
        <source>The image is {0} pixels wide; {1} comes in pairs of pixels.</source>
        <translation>Das Bild ist {0} Pixel breit; {1} kommt in Pixelpaaren.</translation>
    </message>
    <message>
        <source>The image store is closed; nothing can be stored any more.</source>
        <translation>Der Bildspeicher ist geschlossen; es kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>The image {0}</source>
        <translation>Das Bild {0}</translation>
    </message>
    <message>
        <source>The image {0} is lost: the station stopped before it was written.</source>
        <translation>Das Bild {0} ist verloren: Die Station wurde gestoppt, bevor es geschrieben war.</translation>
    </message>
    <message>
        <source>The image {0} is missing.</source>
        <translation>Das Bild {0} fehlt.</translation>
    </message>
    <message>
        <source>The image {0} was changed since it was stored.</source>
        <translation>Das Bild {0} wurde nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>The last audit entry {0} cannot be read.</source>
        <translation>Der letzte Auditeintrag {0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The learned model is not the one of this learning.</source>
        <translation>Das gelernte Modell gehört nicht zu diesem Lernlauf.</translation>
    </message>
    <message>
        <source>The learning process ended unexpectedly ({0}); inspection is not affected.</source>
        <translation>Der Lernprozess wurde unerwartet beendet ({0}); die Prüfung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The learning said nothing for {0} s.</source>
        <translation>Der Lernlauf hat sich seit {0} s nicht gemeldet.</translation>
    </message>
    <message>
        <source>The learning {0} has ended.</source>
        <translation>Der Lernlauf {0} ist beendet.</translation>
    </message>
    <message>
        <source>The learning {0} has no candidate.</source>
        <translation>Der Lernlauf {0} hat keinen Kandidaten.</translation>
    </message>
    <message>
        <source>The learning {0} is running.</source>
        <translation>Der Lernlauf {0} läuft.</translation>
    </message>
    <message>
        <source>The line did not change over to {0}: it judges nothing any more.</source>
        <translation>Die Linie hat nicht auf {0} gewechselt: Sie beurteilt nichts mehr.</translation>
    </message>
    <message>
        <source>The line has ended.</source>
        <translation>Die Linie ist beendet.</translation>
    </message>
    <message>
        <source>The line has ended; this trigger was not taken.</source>
        <translation>Die Linie ist beendet; dieser Trigger wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The line is being recorded already.</source>
        <translation>Die Linie wird bereits aufgenommen.</translation>
    </message>
    <message>
        <source>The line runs without a camera for this view. Stop the line and start it again.</source>
        <translation>Die Linie läuft ohne Kamera für diese Ansicht. Die Linie stoppen und erneut starten.</translation>
    </message>
    <message>
        <source>The line was stopped before a frame came.</source>
        <translation>Die Linie wurde angehalten, bevor ein Bild kam.</translation>
    </message>
    <message>
        <source>The logins in ~/.netrc cannot be read: {0}.</source>
        <translation>Die Anmeldungen in ~/.netrc können nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The method {0} does not say what it compares with.</source>
        <translation>Das Verfahren {0} gibt nicht an, womit es vergleicht.</translation>
    </message>
    <message>
        <source>The model in use.</source>
        <translation>Das verwendete Modell.</translation>
    </message>
    <message>
        <source>The model in use; it learns good parts only and leaves confirmed defects out.</source>
        <translation>Das verwendete Modell; es lernt nur Gutteile und lässt bestätigte Fehler weg.</translation>
    </message>
    <message>
        <source>The model in use; learned within seconds.</source>
        <translation>Das verwendete Modell; in Sekunden gelernt.</translation>
    </message>
    <message>
        <source>The model runs on torch.</source>
        <translation>Das Modell läuft auf torch.</translation>
    </message>
    <message>
        <source>The network was not searched because {0} is local.</source>
        <translation>Das Netzwerk wurde nicht durchsucht, weil {0} auf local steht.</translation>
    </message>
    <message>
        <source>The network was not searched. {0}</source>
        <translation>Das Netzwerk wurde nicht durchsucht. {0}</translation>
    </message>
    <message>
        <source>The network's tensor '{0}' holds no numbers.</source>
        <translation>Der Tensor „{0}“ des Netzes enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>The network's tensor '{0}' is missing.</source>
        <translation>Der Tensor „{0}“ des Netzes fehlt.</translation>
    </message>
    <message>
        <source>The network's tensor '{0}' is {1}.</source>
        <translation>Der Tensor „{0}“ des Netzes ist {1}.</translation>
    </message>
    <message>
        <source>The note of a scale has {0} characters, more than {1}.</source>
        <translation>Die Notiz eines Maßstabs hat {0} Zeichen, mehr als {1}.</translation>
    </message>
    <message>
        <source>The option is {0}=FILE.pfs.</source>
        <translation>Die Option ist {0}=FILE.pfs.</translation>
    </message>
    <message>
        <source>The package that brings {0} is not installed.</source>
        <translation>Das Paket, das {0} mitbringt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The part does not lie as enrolled.</source>
        <translation>Das Teil liegt nicht so, wie es eingelernt wurde.</translation>
    </message>
    <message>
        <source>The part lies to {0} outside the frame.</source>
        <translation>Das Teil liegt zu {0} außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>The part was not found where it was enrolled: alignment quality {0}, at least {1} is needed.</source>
        <translation>Das Teil wurde nicht dort gefunden, wo es eingelernt wurde: Güte der Ausrichtung {0}, nötig ist mindestens {1}.</translation>
    </message>
    <message>
        <source>The part was not found: nothing stands out from the background.</source>
        <translation>Das Teil wurde nicht gefunden: Nichts hebt sich vom Hintergrund ab.</translation>
    </message>
    <message>
        <source>The pixel format {0} cannot be shown.</source>
        <translation>Das Pixelformat {0} kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The producer cannot be used: {0}</source>
        <translation>Der Producer ist nicht verwendbar: {0}</translation>
    </message>
    <message>
        <source>The producer {0} crashed ({1}).</source>
        <translation>Der Producer {0} ist abgestürzt ({1}).</translation>
    </message>
    <message>
        <source>The producer {0} gave no answer within {1} s.</source>
        <translation>Der Producer {0} hat innerhalb von {1} s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The producer {0} stopped answering.</source>
        <translation>Der Producer {0} antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The queue of {0} waiting parts was full.</source>
        <translation>Die Warteschlange mit {0} wartenden Teilen war voll.</translation>
    </message>
    <message>
        <source>The recipe was set up with {0}; this is {1}.</source>
        <translation>Das Rezept wurde mit {0} eingerichtet; dies ist {1}.</translation>
    </message>
    <message>
        <source>The record itself is complete. While a station runs on this data folder, try again.</source>
        <translation>Die Aufzeichnung selbst ist vollständig. Wenn eine Station mit diesem Datenordner läuft, erneut versuchen.</translation>
    </message>
    <message>
        <source>The recording {0} was made by a newer Inspector.</source>
        <translation>Die Aufnahme {0} stammt von einem neueren Inspector.</translation>
    </message>
    <message>
        <source>The region is too small or too far outside to align parts by it.</source>
        <translation>Der Prüfbereich ist zu klein oder liegt zu weit außerhalb, um Teile daran auszurichten.</translation>
    </message>
    <message>
        <source>The region lies to {0} outside the frame.</source>
        <translation>Der Prüfbereich liegt zu {0} außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>The region shows no detail ({0} grey levels). Check that the part is in it, the light and the lens.</source>
        <translation>Der Prüfbereich zeigt keine Einzelheiten ({0} Graustufen). Prüfen, ob das Teil darin liegt, sowie Licht und Objektiv.</translation>
    </message>
    <message>
        <source>The report would end before it begins.</source>
        <translation>Der Bericht würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The result of the learning has other files: {0}.</source>
        <translation>Das Ergebnis des Lernlaufs hat andere Dateien: {0}.</translation>
    </message>
    <message>
        <source>The scale belongs to frames of {0}; this one has {1}.</source>
        <translation>Der Maßstab gehört zu Bildern von {0}; dieses hat {1}.</translation>
    </message>
    <message>
        <source>The setting {0} = {1} of the recipe is not in force: {2}</source>
        <translation>Die Einstellung {0} = {1} des Rezepts ist nicht wirksam: {2}</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: {1}.</source>
        <translation>Die Einstellungsdatei {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings.</source>
        <translation>Die Einstellungsdatei {0} enthält keine Einstellungen.</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be saved.</source>
        <translation>Die Einstellungen von {0} können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The shift report failed: {0}. The log has the details.</source>
        <translation>Der Schichtbericht ist fehlgeschlagen: {0}. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The shift report is not written yet, it is tried again. {0}</source>
        <translation>Der Schichtbericht ist noch nicht geschrieben, es wird erneut versucht. {0}</translation>
    </message>
    <message>
        <source>The smallest network and the least time a part: the place to start.</source>
        <translation>Das kleinste Netz und die kürzeste Zeit pro Teil: der richtige Anfang.</translation>
    </message>
    <message>
        <source>The source ended before a frame came.</source>
        <translation>Die Bildquelle endete, bevor ein Bild kam.</translation>
    </message>
    <message>
        <source>The station was stopped before this part was judged.</source>
        <translation>Die Station wurde gestoppt, bevor dieses Teil beurteilt war.</translation>
    </message>
    <message>
        <source>The trigger of the camera was changed.</source>
        <translation>Der Trigger der Kamera wurde geändert.</translation>
    </message>
    <message>
        <source>The trigger rate must not be negative and the interval must be positive.</source>
        <translation>Die Triggerrate darf nicht negativ sein, und das Intervall muss positiv sein.</translation>
    </message>
    <message>
        <source>The two points are {0} pixels apart, which is too close to be exact.</source>
        <translation>Die beiden Punkte liegen {0} Pixel auseinander; für ein genaues Maß ist das zu wenig.</translation>
    </message>
    <message>
        <source>The view {0} names no camera.</source>
        <translation>Die Ansicht {0} nennt keine Kamera.</translation>
    </message>
    <message>
        <source>The weights of {0} are not on this machine ({1}).</source>
        <translation>Die Gewichte von {0} sind nicht auf diesem Rechner ({1}).</translation>
    </message>
    <message>
        <source>The whole board with a white margin must be in view, sharp and evenly lit; count its squares, black and white, along both sides.</source>
        <translation>Das ganze Schachbrett mit weißem Rand muss zu sehen sein, scharf und gleichmäßig beleuchtet; die Felder, schwarze und weiße, an beiden Seiten zählen.</translation>
    </message>
    <message>
        <source>The writer is closed; nothing can be stored any more.</source>
        <translation>Der Schreiber ist geschlossen; es kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>There are no held-out scores to compare with.</source>
        <translation>Es gibt keine Scores zurückgehaltener Gutteile zum Vergleichen.</translation>
    </message>
    <message>
        <source>There are no held-out scores to set limits from.</source>
        <translation>Es gibt keine Scores zurückgehaltener Gutteile, aus denen sich Grenzen setzen lassen.</translation>
    </message>
    <message>
        <source>There are no source images.</source>
        <translation>Es gibt keine Bilder in den Quellen.</translation>
    </message>
    <message>
        <source>There is a recipe {0}; {1} differs in upper and lower case only.</source>
        <translation>Es gibt ein Rezept {0}; {1} unterscheidet sich nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>There is no Basler camera with the serial number {0}.</source>
        <translation>Es gibt keine Basler-Kamera mit der Seriennummer {0}.</translation>
    </message>
    <message>
        <source>There is no backbone '{0}'.</source>
        <translation>Es gibt kein Backbone „{0}“.</translation>
    </message>
    <message>
        <source>There is no device '{0}'.</source>
        <translation>Es gibt kein Gerät „{0}“.</translation>
    </message>
    <message>
        <source>There is no export format '{0}'.</source>
        <translation>Es gibt kein Exportformat „{0}“.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no image to take statistics of.</source>
        <translation>Es gibt kein Bild für eine Statistik.</translation>
    </message>
    <message>
        <source>There is no image {0}. The images of one part must have the same name in every folder.</source>
        <translation>Es gibt kein Bild {0}. Die Bilder eines Teils müssen in jedem Ordner gleich heißen.</translation>
    </message>
    <message>
        <source>There is no learning {0}.</source>
        <translation>Es gibt keinen Lernlauf {0}.</translation>
    </message>
    <message>
        <source>There is no model '{0}'.</source>
        <translation>Es gibt kein Modell „{0}“.</translation>
    </message>
    <message>
        <source>There is no recipe package at {0}.</source>
        <translation>Unter {0} gibt es kein Rezeptpaket.</translation>
    </message>
    <message>
        <source>There is no recipe {0}.</source>
        <translation>Es gibt kein Rezept {0}.</translation>
    </message>
    <message>
        <source>There is no record {0}.</source>
        <translation>Es gibt keine Aufzeichnung {0}.</translation>
    </message>
    <message>
        <source>There is no shift '{0}'.</source>
        <translation>Es gibt keine Schicht „{0}“.</translation>
    </message>
    <message>
        <source>There is no source-trained checkpoint of {0} for {1} here.</source>
        <translation>Hier gibt es keinen Checkpoint mit Quelltraining von {0} für {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode {0}.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um {0} zu dekodieren.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>Diese Kamera bietet das nicht an.</translation>
    </message>
    <message>
        <source>This is the same image as number {0}. Delete it or take another part.</source>
        <translation>Das ist dasselbe Bild wie Nummer {0}. Löschen oder ein anderes Teil nehmen.</translation>
    </message>
    <message>
        <source>This learning is still running, perhaps in another window.</source>
        <translation>Dieser Lernlauf läuft noch, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>This seems to be the part of number {0}, not moved. Each image should show another part, so take the next one.</source>
        <translation>Das scheint das Teil von Nummer {0} zu sein, nicht bewegt. Jedes Bild soll ein anderes Teil zeigen, also das nächste nehmen.</translation>
    </message>
    <message>
        <source>Train the method anew, or get the file again.</source>
        <translation>Das Verfahren neu trainieren oder die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>Trained with confirmed defects; takes as long as you give it.</source>
        <translation>Mit bestätigten Fehlern trainiert; dauert so lange, wie Sie Zeit geben.</translation>
    </message>
    <message>
        <source>Training {0} of {1}, step {2} of {3}</source>
        <translation>Training {0} von {1}, Schritt {2} von {3}</translation>
    </message>
    <message>
        <source>Trigger: debounce is {0}.</source>
        <translation>Trigger: Die Entprellung ist {0}.</translation>
    </message>
    <message>
        <source>Trigger: delay is {0}.</source>
        <translation>Trigger: Die Verzögerung ist {0}.</translation>
    </message>
    <message>
        <source>Trigger: every n-th signal is {0}.</source>
        <translation>Trigger: Jedes n-te Signal ist {0}.</translation>
    </message>
    <message>
        <source>Turned: parts may lie at any angle</source>
        <translation>Verdreht: Teile dürfen in jedem Winkel liegen</translation>
    </message>
    <message>
        <source>Type it with letters and digits.</source>
        <translation>Mit Buchstaben und Ziffern eingeben.</translation>
    </message>
    <message>
        <source>UniAD cannot have a width of {0} with {1} heads.</source>
        <translation>UniAD kann bei {1} Heads keine Breite von {0} haben.</translation>
    </message>
    <message>
        <source>UniAD cannot use steps = {0}.</source>
        <translation>UniAD kann steps = {0} nicht verwenden.</translation>
    </message>
    <message>
        <source>UniAD cannot use tune = {0}.</source>
        <translation>UniAD kann tune = {0} nicht verwenden.</translation>
    </message>
    <message>
        <source>UniAD has no option '{0}'.</source>
        <translation>UniAD hat keine Option „{0}“.</translation>
    </message>
    <message>
        <source>UniAD has no setting '{0}'.</source>
        <translation>UniAD hat keine Einstellung „{0}“.</translation>
    </message>
    <message>
        <source>UniAD with adversarial loss</source>
        <translation>UniAD mit adversarialem Verlust</translation>
    </message>
    <message>
        <source>UniAD's setting '{0}' cannot be {1}.</source>
        <translation>Die UniAD-Einstellung „{0}“ kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>UniAD, feature reconstruction</source>
        <translation>UniAD, Rekonstruktion von Merkmalen</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again; if that does not help, restart Inspector.</source>
        <translation>Die Kamera ausstecken und wieder einstecken; hilft das nicht, Inspector neu starten.</translation>
    </message>
    <message>
        <source>Unplug the camera, plug it in again, and try again.</source>
        <translation>Die Kamera ausstecken, wieder einstecken und erneut versuchen.</translation>
    </message>
    <message>
        <source>Update Inspector or choose another data folder. Nothing was changed.</source>
        <translation>Inspector aktualisieren oder einen anderen Datenordner wählen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Update Inspector, or enroll the part anew.</source>
        <translation>Inspector aktualisieren oder das Teil neu einlernen.</translation>
    </message>
    <message>
        <source>Update Inspector.</source>
        <translation>Inspector aktualisieren.</translation>
    </message>
    <message>
        <source>Update this station.</source>
        <translation>Diese Station aktualisieren.</translation>
    </message>
    <message>
        <source>Upright: parts always lie the same way round</source>
        <translation>Aufrecht: Teile liegen immer gleich herum</translation>
    </message>
    <message>
        <source>Use --format pdf or html.</source>
        <translation>--format pdf oder html verwenden.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, spaces, dots, underscores or hyphens.</source>
        <translation>1 bis 64 Buchstaben, Ziffern, Leerzeichen, Punkte, Unterstriche oder Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>Use 1 to {0} letters, digits, spaces, hyphens or underscores.</source>
        <translation>1 bis {0} Buchstaben, Ziffern, Leerzeichen, Bindestriche oder Unterstriche verwenden.</translation>
    </message>
    <message>
        <source>Use MP4, AVI or MKV, or copy the file again from where it came.</source>
        <translation>MP4, AVI oder MKV verwenden oder die Datei noch einmal aus ihrer Quelle kopieren.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, BMP, TIFF or WebP files.</source>
        <translation>PNG-, JPEG-, BMP-, TIFF- oder WebP-Dateien verwenden.</translation>
    </message>
    <message>
        <source>Use at most {0}.</source>
        <translation>Höchstens {0} verwenden.</translation>
    </message>
    <message>
        <source>Use the state_dict of the network, as .pth or .safetensors.</source>
        <translation>Das state_dict des Netzes verwenden, als .pth oder .safetensors.</translation>
    </message>
    <message>
        <source>Use the state_dict of the network.</source>
        <translation>Das state_dict des Netzes verwenden.</translation>
    </message>
    <message>
        <source>Use {0} for its next version, or another name.</source>
        <translation>{0} für die nächste Version oder einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>{0} verwenden.</translation>
    </message>
    <message>
        <source>Usual is {0}.</source>
        <translation>Üblich ist {0}.</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Videodatei</translation>
    </message>
    <message>
        <source>View {0} was not inspected: {1}</source>
        <translation>Ansicht {0} wurde nicht geprüft: {1}</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>Ansicht {0}: {1}</translation>
    </message>
    <message>
        <source>View {0}: {1} The part was seen by {2} only.</source>
        <translation>Ansicht {0}: {1} Das Teil wurde nur gesehen von: {2}.</translation>
    </message>
    <message>
        <source>View {0}: {1} images in a row came more than {2} s after the others; they may be of the next part.</source>
        <translation>Ansicht {0}: {1} Bilder in Folge kamen mehr als {2} s nach den anderen; sie gehören vielleicht zum nächsten Teil.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it first.</source>
        <translation>Warten, bis es fertig ist, oder zuerst abbrechen.</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>Warten, bis er beendet ist.</translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation>Warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Webcam {0} is no camera number.</source>
        <translation>Webcam {0} ist keine Kameranummer.</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Where details are</source>
        <translation>Wo Details liegen</translation>
    </message>
    <message>
        <source>Wide ResNet-50-2</source>
        <translation>Wide ResNet-50-2</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself</source>
        <translation>Windows behält sich diesen Namen vor</translation>
    </message>
    <message>
        <source>Without assumptions, 1 good cannot promise fewer than {0} % false rejects; the limit aims at fewer than {1} % by assuming that log scores of goods are normally distributed.</source>
        <translation>Ohne Annahmen ist mit 1 Gutteil nicht weniger als {0} % Pseudofehler zuzusichern; die Grenze zielt auf weniger als {1} %, indem sie die logarithmierten Scores der Gutteile als normalverteilt annimmt.</translation>
    </message>
    <message>
        <source>Without assumptions, {0} goods cannot promise fewer than {1} % false rejects; the limit aims at fewer than {2} % by assuming that log scores of goods are normally distributed.</source>
        <translation>Ohne Annahmen sind mit {0} Gutteilen nicht weniger als {1} % Pseudofehler zuzusichern; die Grenze zielt auf weniger als {2} %, indem sie die logarithmierten Scores der Gutteile als normalverteilt annimmt.</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>Y Cb Y Cr, 16 to 235</source>
        <translation>Y Cb Y Cr, 16 bis 235</translation>
    </message>
    <message>
        <source>Y Cb Y Cr, full range</source>
        <translation>Y Cb Y Cr, voller Wertebereich</translation>
    </message>
    <message>
        <source>a {0} has no {1}; it can have {2}.</source>
        <translation>{0} kennt den Fehler {1} nicht; möglich sind {2}.</translation>
    </message>
    <message>
        <source>above the reject limit</source>
        <translation>über der Ausschussgrenze</translation>
    </message>
    <message>
        <source>above the review limit</source>
        <translation>über der Nachprüfgrenze</translation>
    </message>
    <message>
        <source>an entry cannot be read ({0})</source>
        <translation>ein Eintrag ist nicht lesbar ({0})</translation>
    </message>
    <message>
        <source>another program just made this version</source>
        <translation>ein anderes Programm hat diese Version gerade erstellt</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>beliebige Stelle</translation>
    </message>
    <message>
        <source>as fast as read</source>
        <translation>so schnell wie gelesen</translation>
    </message>
    <message>
        <source>at a rate</source>
        <translation>mit fester Bildrate</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>Änderungsprotokoll (Audit)</translation>
    </message>
    <message>
        <source>backbone weights</source>
        <translation>Backbone-Gewichte</translation>
    </message>
    <message>
        <source>came with the program; {0} epochs, seed {1}, on {2}</source>
        <translation>im Programm enthalten; {0} Epochen, Seed {1}, auf {2}</translation>
    </message>
    <message>
        <source>checkpoint {0}, {1}</source>
        <translation>Checkpoint {0}, {1}</translation>
    </message>
    <message>
        <source>code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>defect_rate {0} must be from 0 to 1.</source>
        <translation>defect_rate ist {0}; erforderlich ist 0 bis 1.</translation>
    </message>
    <message>
        <source>did not start within {0} s</source>
        <translation>nicht innerhalb von {0} s gestartet</translation>
    </message>
    <message>
        <source>each part is turned to its long axis before it is compared</source>
        <translation>jedes Teil wird vor dem Vergleich an seiner Längsachse ausgerichtet</translation>
    </message>
    <message>
        <source>entry {0} does not follow the one before it</source>
        <translation>Eintrag {0} folgt nicht auf den vorigen</translation>
    </message>
    <message>
        <source>entry {0} is missing</source>
        <translation>Eintrag {0} fehlt</translation>
    </message>
    <message>
        <source>entry {0} is not the recorded one</source>
        <translation>Eintrag {0} ist nicht der vermerkte</translation>
    </message>
    <message>
        <source>entry {0} was changed</source>
        <translation>Eintrag {0} wurde verändert</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>Exit-Code {0}</translation>
    </message>
    <message>
        <source>flagging fewer good parts</source>
        <translation>weniger Gutteile als auffällig zu melden</translation>
    </message>
    <message>
        <source>floating-point values</source>
        <translation>Gleitkommawerte</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake</source>
        <translation>versehentlich Gelerntes zu vergessen</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake and flagging fewer good parts</source>
        <translation>versehentlich Gelerntes zu vergessen und weniger Gutteile als auffällig zu melden</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake and missing fewer defects like these</source>
        <translation>versehentlich Gelerntes zu vergessen und weniger Fehler wie diese zu übersehen</translation>
    </message>
    <message>
        <source>forgetting what was learned by mistake and missing fewer defects like these and flagging fewer good parts</source>
        <translation>versehentlich Gelerntes zu vergessen, weniger Fehler wie diese zu übersehen und weniger Gutteile als auffällig zu melden</translation>
    </message>
    <message>
        <source>hub cache</source>
        <translation>Hub-Cache</translation>
    </message>
    <message>
        <source>imported; {0} epochs, seed {1}, on {2}</source>
        <translation>importiert; {0} Epochen, Seed {1}, auf {2}</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>im Takt</translation>
    </message>
    <message>
        <source>in {0} of all pairs a synthetic defect scores above a good</source>
        <translation>in {0} aller Paare liegt ein künstlicher Fehler über einem Gutteil</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>es kann nicht dekodiert werden</translation>
    </message>
    <message>
        <source>it did not arrive whole in time</source>
        <translation>es ist nicht rechtzeitig vollständig angekommen</translation>
    </message>
    <message>
        <source>it has another size than announced</source>
        <translation>es hat eine andere Größe als angekündigt</translation>
    </message>
    <message>
        <source>it has characters that no address has</source>
        <translation>sie enthält Zeichen, die in keiner Adresse vorkommen</translation>
    </message>
    <message>
        <source>it has no tensor '{0}' of shape {1}</source>
        <translation>es fehlt der Tensor „{0}“ der Form {1}</translation>
    </message>
    <message>
        <source>it holds no settings</source>
        <translation>sie enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>it holds no {0}</source>
        <translation>es enthält nicht die Datei {0}</translation>
    </message>
    <message>
        <source>it holds {0}</source>
        <translation>er enthält {0}</translation>
    </message>
    <message>
        <source>it holds {0} images of defects, not up to {1}</source>
        <translation>es enthält {0} Bilder von Fehlern statt höchstens {1}</translation>
    </message>
    <message>
        <source>it holds {0} reference images, not 1 to {1}</source>
        <translation>es enthält {0} Referenzbilder statt 1 bis {1}</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es ist eine Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation>es ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>it is empty or too long</source>
        <translation>er ist leer oder zu lang</translation>
    </message>
    <message>
        <source>it is larger than {0} kB</source>
        <translation>sie ist größer als {0} kB</translation>
    </message>
    <message>
        <source>it is not a plain zip file, or its end is missing</source>
        <translation>es ist keine einfache Zip-Datei, oder ihr Ende fehlt</translation>
    </message>
    <message>
        <source>it is not a zip file</source>
        <translation>es ist keine Zip-Datei</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>sie ist kein Text</translation>
    </message>
    <message>
        <source>it lists a name twice</source>
        <translation>es führt einen Namen zweimal auf</translation>
    </message>
    <message>
        <source>it lists more than {0} files</source>
        <translation>es führt mehr als {0} Dateien auf</translation>
    </message>
    <message>
        <source>it looks like {0}</source>
        <translation>sie sieht aus wie {0}</translation>
    </message>
    <message>
        <source>it needs a kind and a host</source>
        <translation>sie braucht eine Art und einen Host</translation>
    </message>
    <message>
        <source>it says no schema version</source>
        <translation>sie nennt keine Schemaversion</translation>
    </message>
    <message>
        <source>it starts or ends with a dot or a space</source>
        <translation>er beginnt oder endet mit einem Punkt oder Leerzeichen</translation>
    </message>
    <message>
        <source>it unpacks to more than {0} MiB</source>
        <translation>es ist entpackt größer als {0} MiB</translation>
    </message>
    <message>
        <source>it was changed or cut off</source>
        <translation>sie wurde verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>it would hold more than {0} MiB or {1} files</source>
        <translation>es enthielte mehr als {0} MiB oder {1} Dateien</translation>
    </message>
    <message>
        <source>its file cannot be read ({0})</source>
        <translation>seine Datei kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>its file has other channels</source>
        <translation>seine Datei hat andere Kanäle</translation>
    </message>
    <message>
        <source>its file has {0} bytes instead of {1}</source>
        <translation>seine Datei hat {0} Byte statt {1}</translation>
    </message>
    <message>
        <source>its file is a link or no file</source>
        <translation>seine Datei ist ein Link oder keine Datei</translation>
    </message>
    <message>
        <source>its file is no PNG image</source>
        <translation>seine Datei ist kein PNG-Bild</translation>
    </message>
    <message>
        <source>its file is {0} x {1} instead of {2} x {3}</source>
        <translation>seine Datei hat {0} x {1} statt {2} x {3}</translation>
    </message>
    <message>
        <source>its file was changed</source>
        <translation>seine Datei wurde verändert</translation>
    </message>
    <message>
        <source>its first line is not that of one</source>
        <translation>ihre erste Zeile ist nicht die einer solchen Datei</translation>
    </message>
    <message>
        <source>its images have more than {0} megapixels</source>
        <translation>seine Bilder haben mehr als {0} Megapixel</translation>
    </message>
    <message>
        <source>its model is not the one its manifest names (model_hash)</source>
        <translation>sein Modell ist nicht das, das sein Manifest nennt (model_hash)</translation>
    </message>
    <message>
        <source>its review limit finds {0} of {1} and flags {2} of {3} goods</source>
        <translation>seine Nachprüfgrenze findet {0} von {1} und meldet {2} von {3} Gutteilen als auffällig</translation>
    </message>
    <message>
        <source>layer norm per position</source>
        <translation>Layer-Norm je Position</translation>
    </message>
    <message>
        <source>line {0} is no setting: {1}</source>
        <translation>Zeile {0} ist keine Einstellung: {1}</translation>
    </message>
    <message>
        <source>line {0} is not text</source>
        <translation>Zeile {0} ist kein Text</translation>
    </message>
    <message>
        <source>misplaced detail</source>
        <translation>verschobenes Detail</translation>
    </message>
    <message>
        <source>missing detail</source>
        <translation>fehlendes Detail</translation>
    </message>
    <message>
        <source>missing fewer defects like these</source>
        <translation>weniger Fehler wie diese zu übersehen</translation>
    </message>
    <message>
        <source>missing fewer defects like these and flagging fewer good parts</source>
        <translation>weniger Fehler wie diese zu übersehen und weniger Gutteile als auffällig zu melden</translation>
    </message>
    <message>
        <source>missing hole</source>
        <translation>fehlende Bohrung</translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation>es fehlt: {0}</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>model name</translation>
    </message>
    <message>
        <source>no image was stored</source>
        <translation>es wurde kein Bild gespeichert</translation>
    </message>
    <message>
        <source>no improvement</source>
        <translation>keine Verbesserung</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>kein Name bekannt</translation>
    </message>
    <message>
        <source>no place known</source>
        <translation>keine Stelle bekannt</translation>
    </message>
    <message>
        <source>nobody can tell from a surface (choose '{0}' if they may lie turned)</source>
        <translation>an einer Oberfläche ist das nicht erkennbar („{0}“ wählen, falls Teile verdreht liegen können)</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not inspected: {0}</source>
        <translation>nicht geprüft: {0}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>nothing stands out in every good</source>
        <translation>nicht auf jedem Gutteil hebt sich etwas ab</translation>
    </message>
    <message>
        <source>numpy cpu</source>
        <translation>numpy cpu</translation>
    </message>
    <message>
        <source>one byte a value</source>
        <translation>ein Byte pro Wert</translation>
    </message>
    <message>
        <source>one value after the other without gaps, low bits first (PFNC p)</source>
        <translation>ein Wert nach dem anderen ohne Lücken, niedrige Bits zuerst (PFNC p)</translation>
    </message>
    <message>
        <source>only a small spot stands out</source>
        <translation>nur ein kleiner Fleck hebt sich ab</translation>
    </message>
    <message>
        <source>order.json of the learning {0} is of {1}.</source>
        <translation>order.json des Lernlaufs {0} gehört zu {1}.</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>nicht im Takt</translation>
    </message>
    <message>
        <source>packets are missing</source>
        <translation>Pakete fehlen</translation>
    </message>
    <message>
        <source>packets have wrong numbers</source>
        <translation>Pakete haben falsche Nummern</translation>
    </message>
    <message>
        <source>part counter</source>
        <translation>Teilezähler</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>Teil {0}</translation>
    </message>
    <message>
        <source>parts are aligned to the first good, so the whole region is compared</source>
        <translation>Teile werden am ersten Gutteil ausgerichtet, daher wird der ganze Prüfbereich verglichen</translation>
    </message>
    <message>
        <source>rate_hz is 0.</source>
        <translation>rate_hz ist 0.</translation>
    </message>
    <message>
        <source>recipe {0}</source>
        <translation>Rezept {0}</translation>
    </message>
    <message>
        <source>record {0}</source>
        <translation>Aufzeichnung {0}</translation>
    </message>
    <message>
        <source>records: all</source>
        <translation>Aufzeichnungen: alle</translation>
    </message>
    <message>
        <source>records: defect name</source>
        <translation>Aufzeichnungen: Fehlername</translation>
    </message>
    <message>
        <source>records: disposition</source>
        <translation>Aufzeichnungen: Entscheidung</translation>
    </message>
    <message>
        <source>records: first hour</source>
        <translation>Aufzeichnungen: erste Stunde</translation>
    </message>
    <message>
        <source>records: last hour</source>
        <translation>Aufzeichnungen: letzte Stunde</translation>
    </message>
    <message>
        <source>records: not decided</source>
        <translation>Aufzeichnungen: nicht entschieden</translation>
    </message>
    <message>
        <source>records: recipe</source>
        <translation>Aufzeichnungen: Rezept</translation>
    </message>
    <message>
        <source>records: recipe never used</source>
        <translation>Aufzeichnungen: nie verwendetes Rezept</translation>
    </message>
    <message>
        <source>records: region</source>
        <translation>Aufzeichnungen: Bereich</translation>
    </message>
    <message>
        <source>records: region, nothing in it</source>
        <translation>Aufzeichnungen: Bereich, nichts darin</translation>
    </message>
    <message>
        <source>records: score</source>
        <translation>Aufzeichnungen: Score</translation>
    </message>
    <message>
        <source>records: score never reached</source>
        <translation>Aufzeichnungen: nie erreichter Score</translation>
    </message>
    <message>
        <source>records: verdict</source>
        <translation>Aufzeichnungen: Urteil</translation>
    </message>
    <message>
        <source>report.json of the learning {0} is of {1}.</source>
        <translation>report.json des Lernlaufs {0} gehört zu {1}.</translation>
    </message>
    <message>
        <source>review: all that wait</source>
        <translation>Nachprüfung: alle wartenden</translation>
    </message>
    <message>
        <source>review: defect name</source>
        <translation>Nachprüfung: Fehlername</translation>
    </message>
    <message>
        <source>review: disposition</source>
        <translation>Nachprüfung: Entscheidung</translation>
    </message>
    <message>
        <source>review: nothing matches</source>
        <translation>Nachprüfung: kein Treffer</translation>
    </message>
    <message>
        <source>review: recipe</source>
        <translation>Nachprüfung: Rezept</translation>
    </message>
    <message>
        <source>review: region</source>
        <translation>Nachprüfung: Bereich</translation>
    </message>
    <message>
        <source>review: score</source>
        <translation>Nachprüfung: Score</translation>
    </message>
    <message>
        <source>review: time</source>
        <translation>Nachprüfung: Zeit</translation>
    </message>
    <message>
        <source>review: verdict</source>
        <translation>Nachprüfung: Urteil</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleiche Stelle</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Seed {0}</translation>
    </message>
    <message>
        <source>seed, count and start must be 0 or more.</source>
        <translation>seed, count und start müssen 0 oder größer sein.</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>Signal {0}</translation>
    </message>
    <message>
        <source>simulated good {0}</source>
        <translation>simuliertes Gutteil {0}</translation>
    </message>
    <message>
        <source>size {0}x{1} must have sides of {2} to {3}.</source>
        <translation>size ist {0}x{1}; die Seiten müssen {2} bis {3} lang sein.</translation>
    </message>
    <message>
        <source>tensor '{0}' has shape {1}</source>
        <translation>der Tensor „{0}“ hat die Form {1}</translation>
    </message>
    <message>
        <source>tensor '{0}' is missing</source>
        <translation>der Tensor „{0}“ fehlt</translation>
    </message>
    <message>
        <source>tensor {0} is missing</source>
        <translation>der Tensor {0} fehlt</translation>
    </message>
    <message>
        <source>the camera allows no change now</source>
        <translation>die Kamera lässt jetzt keine Änderung zu</translation>
    </message>
    <message>
        <source>the camera only tells it</source>
        <translation>die Kamera zeigt den Wert nur an</translation>
    </message>
    <message>
        <source>the camera sets it automatically</source>
        <translation>die Kamera stellt den Wert automatisch ein</translation>
    </message>
    <message>
        <source>the camera took {0} instead.</source>
        <translation>die Kamera hat stattdessen {0} übernommen.</translation>
    </message>
    <message>
        <source>the delivery was stopped</source>
        <translation>die Lieferung wurde angehalten</translation>
    </message>
    <message>
        <source>the end is cut off: {0} entries were recorded</source>
        <translation>das Ende ist abgeschnitten: {0} Einträge waren vermerkt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the goods fill almost all of the region</source>
        <translation>die Gutteile füllen fast den ganzen Prüfbereich</translation>
    </message>
    <message>
        <source>the goods fill the picture up to its border</source>
        <translation>die Gutteile füllen das Bild bis zum Rand</translation>
    </message>
    <message>
        <source>the goods lie alike, or look alike at all angles (choose '{0}' if parts may lie turned)</source>
        <translation>die Gutteile liegen gleich oder sehen in jedem Winkel gleich aus („{0}“ wählen, falls Teile verdreht liegen können)</translation>
    </message>
    <message>
        <source>the goods lie at different angles, so each is learned at all angles</source>
        <translation>die Gutteile liegen in verschiedenen Winkeln, daher wird jedes in allen Winkeln gelernt</translation>
    </message>
    <message>
        <source>the part stands out from its background in all {0} goods, so it is cut out</source>
        <translation>das Teil hebt sich auf allen {0} Gutteilen vom Hintergrund ab, daher wird es freigestellt</translation>
    </message>
    <message>
        <source>the region is a polygon, so what lies inside it is compared</source>
        <translation>der Prüfbereich ist ein Polygon, daher wird verglichen, was darin liegt</translation>
    </message>
    <message>
        <source>the same image is in the data set already</source>
        <translation>dasselbe Bild ist bereits im Datensatz</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>this camera cannot change it now</source>
        <translation>diese Kamera kann das jetzt nicht ändern</translation>
    </message>
    <message>
        <source>this camera does not offer it</source>
        <translation>diese Kamera bietet das nicht an</translation>
    </message>
    <message>
        <source>tokens to unit length, no pooling</source>
        <translation>Tokens auf Einheitslänge, kein Pooling</translation>
    </message>
    <message>
        <source>torch cpu, 1 thread</source>
        <translation>torch CPU, 1 Thread</translation>
    </message>
    <message>
        <source>torch cpu, {0} threads</source>
        <translation>torch CPU, {0} Threads</translation>
    </message>
    <message>
        <source>torch cuda, {0}</source>
        <translation>torch cuda, {0}</translation>
    </message>
    <message>
        <source>trigger {0}</source>
        <translation>Trigger {0}</translation>
    </message>
    <message>
        <source>two bytes a value, low byte first</source>
        <translation>zwei Byte pro Wert, niedriges Byte zuerst</translation>
    </message>
    <message>
        <source>two values in three bytes, the high eight bits of each whole (GigE Vision Packed)</source>
        <translation>zwei Werte in drei Byte, die oberen acht Bit je als ganzes Byte (GigE Vision Packed)</translation>
    </message>
    <message>
        <source>washer demo</source>
        <translation>washer demo</translation>
    </message>
    <message>
        <source>weights {0}</source>
        <translation>Gewichte {0}</translation>
    </message>
    <message>
        <source>what stands out differs in shape from good to good</source>
        <translation>was sich abhebt, hat von Gutteil zu Gutteil eine andere Form</translation>
    </message>
    <message>
        <source>what stands out differs in size from good to good</source>
        <translation>was sich abhebt, ist von Gutteil zu Gutteil verschieden groß</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss.000</source>
        <translation>yyyy-mm-dd hh:mm:ss.000</translation>
    </message>
    <message>
        <source>z-score per channel with reference statistics</source>
        <translation>z-Wert pro Kanal mit Statistik der Referenzbilder</translation>
    </message>
    <message>
        <source>{0} (automatic: {1})</source>
        <translation>{0} (automatisch: {1})</translation>
    </message>
    <message>
        <source>{0} (chosen by a person)</source>
        <translation>{0} (von einer Person gewählt)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2}): {3}</source>
        <translation>{0} ({1} von {2}): {3}</translation>
    </message>
    <message>
        <source>{0} ({1}) and {2}</source>
        <translation>{0} ({1}) und {2}</translation>
    </message>
    <message>
        <source>{0} Check its power and cable.</source>
        <translation>{0} Stromversorgung und Kabel prüfen.</translation>
    </message>
    <message>
        <source>{0} It waits in memory; parts are not inspected until it is written.</source>
        <translation>{0} Es wartet im Arbeitsspeicher; Teile werden nicht geprüft, bis es geschrieben ist.</translation>
    </message>
    <message>
        <source>{0} It was not ended in order; what came after them is not there.</source>
        <translation>{0} Die Aufnahme wurde nicht ordnungsgemäß beendet; was danach kam, fehlt.</translation>
    </message>
    <message>
        <source>{0} The recording ends after {1} frames.</source>
        <translation>{0} Die Aufnahme endet nach {1} Bildern.</translation>
    </message>
    <message>
        <source>{0} This is a fault of the program; the log has the details.</source>
        <translation>{0} Das ist ein Fehler des Programms; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{0} Trying to reconnect.</source>
        <translation>{0} Die Verbindung wird wieder aufgebaut.</translation>
    </message>
    <message>
        <source>{0} and turned to its long axis</source>
        <translation>{0} und an seiner Längsachse ausgerichtet</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} an {1}</translation>
    </message>
    <message>
        <source>{0} cameras</source>
        <translation>{0}-Kameras</translation>
    </message>
    <message>
        <source>{0} cannot be a recipe name: {1}.</source>
        <translation>{0} kann kein Rezeptname sein: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be asked: {1}</source>
        <translation>{0} kann nicht abgefragt werden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be exported: {1}.</source>
        <translation>{0} kann nicht exportiert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation>{0} kann nicht geöffnet werden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} ist nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be set: {1}.</source>
        <translation>{0} kann nicht eingestellt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a view.</source>
        <translation>{0} kann kein Ansichtsname sein.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}</source>
        <translation>{0} ist nicht verwendbar: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} ist nicht verwendbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written as a graph for ONNX Runtime.</source>
        <translation>{0} kann nicht als Graph für ONNX Runtime geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} cannot be written or read: {1}.</source>
        <translation>{0} kann nicht geschrieben oder gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot delay its trigger by {1} ms.</source>
        <translation>{0} kann den Trigger nicht um {1} ms verzögern.</translation>
    </message>
    <message>
        <source>{0} cannot give the features {1}.</source>
        <translation>{0} kann die Merkmale {1} nicht liefern.</translation>
    </message>
    <message>
        <source>{0} cannot take {1} supports.</source>
        <translation>{0} kann nicht {1} Supports verwenden.</translation>
    </message>
    <message>
        <source>{0} claims {1} x {2} pixels; more than {3} are refused.</source>
        <translation>{0} gibt {1} x {2} Pixel an; mehr als {3} werden abgelehnt.</translation>
    </message>
    <message>
        <source>{0} confirmed defects</source>
        <translation>{0} bestätigte Fehler</translation>
    </message>
    <message>
        <source>{0} confirmed defects and 1 false reject</source>
        <translation>{0} bestätigte Fehler und 1 Pseudofehler</translation>
    </message>
    <message>
        <source>{0} confirmed defects and {1} false rejects</source>
        <translation>{0} bestätigte Fehler und {1} Pseudofehler</translation>
    </message>
    <message>
        <source>{0} could not be fetched: {1}.</source>
        <translation>{0} konnte nicht abgerufen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}</source>
        <translation>{0} konnte nicht geöffnet werden: {1}</translation>
    </message>
    <message>
        <source>{0} could not be opened; nothing is judged. {1}</source>
        <translation>{0} konnte nicht geöffnet werden; es wird nichts beurteilt. {1}</translation>
    </message>
    <message>
        <source>{0} did not stop within {1} s.</source>
        <translation>{0} wurde nicht innerhalb von {1} s beendet.</translation>
    </message>
    <message>
        <source>{0} differs by {1}</source>
        <translation>{0} weicht um {1} ab</translation>
    </message>
    <message>
        <source>{0} differs from torch by {1}.</source>
        <translation>{0} weicht von torch um {1} ab.</translation>
    </message>
    <message>
        <source>{0} does not belong to the recipe.</source>
        <translation>{0} gehört nicht zum Rezept.</translation>
    </message>
    <message>
        <source>{0} does not hold all weights of {1}: {2}.</source>
        <translation>{0} enthält nicht alle Gewichte von {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} does not hold weights of {1}: {2}.</source>
        <translation>{0} enthält keine Gewichte von {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} does not take these settings: {1}</source>
        <translation>{0} übernimmt diese Einstellungen nicht: {1}</translation>
    </message>
    <message>
        <source>{0} entries, none changed.</source>
        <translation>{0} Einträge, keiner verändert.</translation>
    </message>
    <message>
        <source>{0} false rejects</source>
        <translation>{0} Pseudofehler</translation>
    </message>
    <message>
        <source>{0} gave a damaged image for a trigger: {1}</source>
        <translation>{0} lieferte zu einem Trigger ein beschädigtes Bild: {1}</translation>
    </message>
    <message>
        <source>{0} gave no frame within {1} s.</source>
        <translation>{0} lieferte innerhalb von {1} s kein Bild.</translation>
    </message>
    <message>
        <source>{0} gives no image.</source>
        <translation>{0} liefert kein Bild.</translation>
    </message>
    <message>
        <source>{0} gives no stream that can be read.</source>
        <translation>{0} liefert keinen lesbaren Stream.</translation>
    </message>
    <message>
        <source>{0} has been changed since it was imported.</source>
        <translation>{0} wurde nach dem Importieren verändert.</translation>
    </message>
    <message>
        <source>{0} has been changed since it was saved.</source>
        <translation>{0} wurde nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>{0} has further views itself and cannot judge the view {1}.</source>
        <translation>{0} hat selbst weitere Ansichten und kann die Ansicht {1} nicht beurteilen.</translation>
    </message>
    <message>
        <source>{0} has learned record {1} already.</source>
        <translation>{0} hat die Aufzeichnung {1} bereits gelernt.</translation>
    </message>
    <message>
        <source>{0} has more than 16 bits a channel.</source>
        <translation>{0} hat mehr als 16 Bit pro Kanal.</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels.</source>
        <translation>{0} hat mehr als {1} Megapixel.</translation>
    </message>
    <message>
        <source>{0} has no hardware trigger.</source>
        <translation>{0} hat keinen Hardwaretrigger.</translation>
    </message>
    <message>
        <source>{0} has no option '{1}'.</source>
        <translation>{0} hat keine Option „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no setting '{1}'.</source>
        <translation>{0} hat keine Einstellung „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no setting {1}.</source>
        <translation>{0} hat keine Einstellung {1}.</translation>
    </message>
    <message>
        <source>{0} has no software trigger.</source>
        <translation>{0} hat keinen Softwaretrigger.</translation>
    </message>
    <message>
        <source>{0} has no stages to put transformers behind.</source>
        <translation>{0} hat keine Stufen, hinter die sich Transformer setzen lassen.</translation>
    </message>
    <message>
        <source>{0} has no trigger line {1}.</source>
        <translation>{0} hat keinen Triggereingang {1}.</translation>
    </message>
    <message>
        <source>{0} has no view {1}.</source>
        <translation>{0} hat keine Ansicht {1}.</translation>
    </message>
    <message>
        <source>{0} has {1} further views; it may have {2}.</source>
        <translation>{0} hat {1} weitere Ansichten; erlaubt sind {2}.</translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation>{0} hat {1}.</translation>
    </message>
    <message>
        <source>{0} holds a character that is not allowed</source>
        <translation>{0} enthält ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>{0} holds code or objects besides tensors, or is damaged; it was not loaded.</source>
        <translation>{0} enthält außer Tensoren auch Code oder Objekte oder ist beschädigt; die Datei wurde nicht geladen.</translation>
    </message>
    <message>
        <source>{0} holds no images.</source>
        <translation>{0} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{0} holds no tensors.</source>
        <translation>{0} enthält keine Tensoren.</translation>
    </message>
    <message>
        <source>{0} holds {1} v{2}.</source>
        <translation>{0} enthält {1} v{2}.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} enthält {1}.</translation>
    </message>
    <message>
        <source>{0} images are not written yet.</source>
        <translation>{0} Bilder sind noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>{0} images waited to be taken already.</source>
        <translation>{0} Bilder warteten bereits auf Abholung.</translation>
    </message>
    <message>
        <source>{0} in the weights folder is damaged.</source>
        <translation>{0} im Ordner der Gewichte ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} in the weights folder points outside it.</source>
        <translation>{0} im Ordner der Gewichte verweist nach außerhalb.</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} statt {1}</translation>
    </message>
    <message>
        <source>{0} is a camera, the main view is not.</source>
        <translation>{0} ist eine Kamera, die Hauptansicht nicht.</translation>
    </message>
    <message>
        <source>{0} is a link and not a file.</source>
        <translation>{0} ist ein Link und keine Datei.</translation>
    </message>
    <message>
        <source>{0} is a link or device</source>
        <translation>{0} ist ein Link oder Gerät</translation>
    </message>
    <message>
        <source>{0} is a link or no file.</source>
        <translation>{0} ist ein Link oder keine Datei.</translation>
    </message>
    <message>
        <source>{0} is a name Windows keeps for itself</source>
        <translation>{0} ist ein Name, den sich Windows vorbehält</translation>
    </message>
    <message>
        <source>{0} is as good as {1} and is among the fastest of these with {2} ms a part and learns soonest, in {3} s: {4}, {5}.</source>
        <translation>{0} ist so gut wie {1}, gehört mit {2} ms je Teil zu den schnellsten davon und lernt am schnellsten, in {3} s: {4}, {5}.</translation>
    </message>
    <message>
        <source>{0} is as good as {1} and is the fastest of these with {2} ms a part: {3}, {4}.</source>
        <translation>{0} ist so gut wie {1} und mit {2} ms je Teil das schnellste davon: {3}, {4}.</translation>
    </message>
    <message>
        <source>{0} is as {1} wants it</source>
        <translation>{0} ist so, wie {1} es verlangt</translation>
    </message>
    <message>
        <source>{0} is back.</source>
        <translation>{0} ist wieder da.</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} ist beschädigt</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be decoded.</source>
        <translation>{0} ist beschädigt und kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>{0} is damaged or is no source-trained checkpoint.</source>
        <translation>{0} ist beschädigt oder kein Checkpoint mit Quelltraining.</translation>
    </message>
    <message>
        <source>{0} is damaged or is no weights file.</source>
        <translation>{0} ist beschädigt oder keine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is damaged: it gives no frame.</source>
        <translation>{0} ist beschädigt: Es wird kein Bild geliefert.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is wrong.</source>
        <translation>{0} ist beschädigt: {1} ist falsch.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} of {2} frames are missing and were not inspected.</source>
        <translation>{0} ist beschädigt: {1} von {2} Bildern fehlen und wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>{0} is encrypted</source>
        <translation>{0} ist verschlüsselt</translation>
    </message>
    <message>
        <source>{0} is files, the main view is not.</source>
        <translation>{0} liest Dateien, die Hauptansicht nicht.</translation>
    </message>
    <message>
        <source>{0} is in the way or not a folder: {1}.</source>
        <translation>{0} ist im Weg oder kein Ordner: {1}.</translation>
    </message>
    <message>
        <source>{0} is in use by another program.</source>
        <translation>{0} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>{0} is judged by {1}</source>
        <translation>{0} wird beurteilt von {1}</translation>
    </message>
    <message>
        <source>{0} is lost: {1}</source>
        <translation>Die Verbindung zu {0} ist verloren: {1}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} is no address of a camera.</source>
        <translation>{0} ist keine Kameraadresse.</translation>
    </message>
    <message>
        <source>{0} is no address of a network camera: {1}.</source>
        <translation>{0} ist keine Adresse einer Netzwerkkamera: {1}.</translation>
    </message>
    <message>
        <source>{0} is no camera.</source>
        <translation>{0} ist keine Kamera.</translation>
    </message>
    <message>
        <source>{0} is no file of camera settings: {1}.</source>
        <translation>{0} ist keine Datei mit Kameraeinstellungen: {1}.</translation>
    </message>
    <message>
        <source>{0} is no longer there.</source>
        <translation>{0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{0} is no recording: it has no {1}.</source>
        <translation>{0} ist keine Aufnahme: {1} fehlt.</translation>
    </message>
    <message>
        <source>{0} is no recording: {1} of its first line is wrong.</source>
        <translation>{0} ist keine Aufnahme: {1} ist in der ersten Zeile falsch.</translation>
    </message>
    <message>
        <source>{0} is no serial number.</source>
        <translation>{0} ist keine Seriennummer.</translation>
    </message>
    <message>
        <source>{0} is no source.</source>
        <translation>{0} ist keine Bildquelle.</translation>
    </message>
    <message>
        <source>{0} is no view.</source>
        <translation>{0} ist keine Ansicht.</translation>
    </message>
    <message>
        <source>{0} is not a .{1} file.</source>
        <translation>{0} ist keine .{1}-Datei.</translation>
    </message>
    <message>
        <source>{0} is not a PNG image.</source>
        <translation>{0} ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>{0} is not a usable recipe package: {1}.</source>
        <translation>{0} ist kein verwendbares Rezeptpaket: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a video that can be decoded.</source>
        <translation>{0} ist kein Video, das dekodiert werden kann.</translation>
    </message>
    <message>
        <source>{0} is not an Inspector database.</source>
        <translation>{0} ist keine Inspector-Datenbank.</translation>
    </message>
    <message>
        <source>{0} is not an image.</source>
        <translation>{0} ist kein Bild.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} ist nicht leer.</translation>
    </message>
    <message>
        <source>{0} is not in composed Unicode form.</source>
        <translation>{0} liegt nicht in zusammengesetzter Unicode-Form vor.</translation>
    </message>
    <message>
        <source>{0} is not the address of a stored heatmap.</source>
        <translation>{0} ist nicht die Adresse einer gespeicherten Heatmap.</translation>
    </message>
    <message>
        <source>{0} is not the image that was learned.</source>
        <translation>{0} ist nicht das Bild, das gelernt wurde.</translation>
    </message>
    <message>
        <source>{0} is not the path of a stored image.</source>
        <translation>{0} ist nicht der Pfad eines gespeicherten Bildes.</translation>
    </message>
    <message>
        <source>{0} is not the recipe that the view {1} was made with.</source>
        <translation>{0} ist nicht das Rezept, mit dem die Ansicht {1} erstellt wurde.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>{0} is not usable: it is no JSON object.</source>
        <translation>{0} ist nicht verwendbar: kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{0} is not usable: {1}</source>
        <translation>{0} ist nicht verwendbar: {1}</translation>
    </message>
    <message>
        <source>{0} is not usable: {1}.</source>
        <translation>{0} ist nicht verwendbar: {1}.</translation>
    </message>
    <message>
        <source>{0} is not usable: {1}: {2}.</source>
        <translation>{0} ist nicht verwendbar: {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not supported</source>
        <translation>{0} ist auf eine nicht unterstützte Weise gepackt</translation>
    </message>
    <message>
        <source>{0} is the best: {1} (next is {2} with {3}), {4}.</source>
        <translation>{0} ist das beste: {1} (danach {2} mit {3}), {4}.</translation>
    </message>
    <message>
        <source>{0} is the only model that could be used: {1}, {2}.</source>
        <translation>{0} ist das einzige verwendbare Modell: {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} is the recipe's own view.</source>
        <translation>{0} ist die eigene Ansicht des Rezepts.</translation>
    </message>
    <message>
        <source>{0} is too large for a source-trained checkpoint.</source>
        <translation>{0} ist für einen Checkpoint mit Quelltraining zu groß.</translation>
    </message>
    <message>
        <source>{0} is too long or too deep</source>
        <translation>{0} ist zu lang oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{0} is truncated or damaged.</source>
        <translation>{0} ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} ist {1}</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} ist {1}.</translation>
    </message>
    <message>
        <source>{0} judges its view</source>
        <translation>{0} beurteilt seine Ansicht</translation>
    </message>
    <message>
        <source>{0} leaves the folder, is absolute or hidden, or names a folder</source>
        <translation>{0} verlässt den Ordner, ist absolut oder versteckt oder benennt einen Ordner</translation>
    </message>
    <message>
        <source>{0} mm is no distance.</source>
        <translation>{0} mm ist kein Abstand.</translation>
    </message>
    <message>
        <source>{0} mm over {1} px</source>
        <translation>{0} mm auf {1} px</translation>
    </message>
    <message>
        <source>{0} names a view twice.</source>
        <translation>{0} nennt eine Ansicht zweimal.</translation>
    </message>
    <message>
        <source>{0} names no view.</source>
        <translation>{0} nennt keine Ansicht.</translation>
    </message>
    <message>
        <source>{0} of the fitted model is damaged.</source>
        <translation>{0} des gelernten Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} of the fitted model is wrong in: {1}.</source>
        <translation>{0} des gelernten Modells ist falsch in: {1}.</translation>
    </message>
    <message>
        <source>{0} of the learning {1}</source>
        <translation>{0} des Lernlaufs {1}</translation>
    </message>
    <message>
        <source>{0} of the learning {1} is missing.</source>
        <translation>{0} des Lernlaufs {1} fehlt.</translation>
    </message>
    <message>
        <source>{0} of the learning {1} was changed since it was started.</source>
        <translation>{0} des Lernlaufs {1} wurde seit dessen Start verändert.</translation>
    </message>
    <message>
        <source>{0} of the region is pure black; defects cannot be seen there.</source>
        <translation>{0} des Prüfbereichs sind rein schwarz; dort sind keine Fehler zu sehen.</translation>
    </message>
    <message>
        <source>{0} of the region is pure white; defects cannot be seen there.</source>
        <translation>{0} des Prüfbereichs sind rein weiß; dort sind keine Fehler zu sehen.</translation>
    </message>
    <message>
        <source>{0} of {1} instead of {2} of {3}</source>
        <translation>{0} von {1} statt {2} von {3}</translation>
    </message>
    <message>
        <source>{0} parts passed the camera while its images waited to be taken.</source>
        <translation>{0} Teile liefen an der Kamera vorbei, während ihre Bilder auf Abholung warteten.</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}.</source>
        <translation>{0} lehnt {1} = {2} ab.</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: it stays {3}.</source>
        <translation>{0} lehnt {1} = {2} ab: Es bleibt {3}.</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: {3}</source>
        <translation>{0} lehnt {1} = {2} ab: {3}</translation>
    </message>
    <message>
        <source>{0} refuses {1} = {2}: {3}.</source>
        <translation>{0} lehnt {1} = {2} ab: {3}.</translation>
    </message>
    <message>
        <source>{0} takes no trigger now: it is busy with the one before.</source>
        <translation>{0} nimmt jetzt keinen Trigger an: noch mit dem vorigen beschäftigt.</translation>
    </message>
    <message>
        <source>{0} takes no trigger now: {1}</source>
        <translation>{0} nimmt jetzt keinen Trigger an: {1}</translation>
    </message>
    <message>
        <source>{0} taught goods and 1 confirmed defect</source>
        <translation>{0} nachgelernte Gutteile und 1 bestätigter Fehler</translation>
    </message>
    <message>
        <source>{0} taught goods and {1} confirmed defects</source>
        <translation>{0} nachgelernte Gutteile und {1} bestätigte Fehler</translation>
    </message>
    <message>
        <source>{0} that v{1} has not learned has come together</source>
        <translation>{0}, den v{1} nicht gelernt hat, ist hinzugekommen</translation>
    </message>
    <message>
        <source>{0} that v{1} has not learned have come together</source>
        <translation>{0}, die v{1} nicht gelernt hat, haben sich angesammelt</translation>
    </message>
    <message>
        <source>{0} triggers of {1} got no image: {2}</source>
        <translation>{0} Trigger von {1} ohne Bild: {2}</translation>
    </message>
    <message>
        <source>{0} triggers waited already.</source>
        <translation>{0} Trigger warteten bereits.</translation>
    </message>
    <message>
        <source>{0} triggers were waiting for the camera already.</source>
        <translation>{0} Trigger warteten bereits auf die Kamera.</translation>
    </message>
    <message>
        <source>{0} unpacks to a suspicious size</source>
        <translation>{0} wird entpackt verdächtig groß</translation>
    </message>
    <message>
        <source>{0} uses its limit best: {1}; {2}, which ranks as well, {3}.</source>
        <translation>{0} nutzt seine Grenze am besten: {1}; {2}, das ebenso gut ordnet: {3}.</translation>
    </message>
    <message>
        <source>{0} waits for you.</source>
        <translation>{0} wartet auf Sie.</translation>
    </message>
    <message>
        <source>{0} was cancelled.</source>
        <translation>{0} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{0} was changed since the recipe was made.</source>
        <translation>{0} wurde nach dem Erstellen des Rezepts verändert.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Inspector (format {1}, this version reads {2}).</source>
        <translation>{0} stammt von einem neueren Inspector (Format {1}, diese Version liest {2}).</translation>
    </message>
    <message>
        <source>{0} was made by a newer Inspector (schema {1}, this version knows {2}).</source>
        <translation>{0} stammt von einem neueren Inspector (Schema {1}, diese Version kennt {2}).</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Inspector.</source>
        <translation>{0} stammt von einer neueren Version von Inspector.</translation>
    </message>
    <message>
        <source>{0} was read to its end.</source>
        <translation>{0} wurde bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>{0} was the only model compared: {1}, {2}.</source>
        <translation>{0} war das einzige verglichene Modell: {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} was trained for '{1}', which this version does not have.</source>
        <translation>{0} wurde für „{1}“ trainiert, das es in dieser Version nicht gibt.</translation>
    </message>
    <message>
        <source>{0} was trained for {1} on {2}, not for {3} on {4}.</source>
        <translation>{0} wurde für {1} auf {2} trainiert, nicht für {3} auf {4}.</translation>
    </message>
    <message>
        <source>{0} was trained for {1} with {2}, not for {3} with {4}.</source>
        <translation>{0} wurde für {1} mit {2} trainiert, nicht für {3} mit {4}.</translation>
    </message>
    <message>
        <source>{0} was trained on another weights file of {1} than the one here (sha256 {2} there, {3} here).</source>
        <translation>{0} wurde auf einer anderen Gewichtsdatei von {1} trainiert als der hier vorhandenen (sha256 dort {2}, hier {3}).</translation>
    </message>
    <message>
        <source>{0} was trained on other weights of {1} than are here.</source>
        <translation>{0} wurde auf anderen Gewichten von {1} trainiert als den hier vorhandenen.</translation>
    </message>
    <message>
        <source>{0} with the views {1}</source>
        <translation>{0} mit den Ansichten {1}</translation>
    </message>
    <message>
        <source>{0} without further views</source>
        <translation>{0} ohne weitere Ansichten</translation>
    </message>
    <message>
        <source>{0} x {1} px</source>
        <translation>{0} x {1} px</translation>
    </message>
    <message>
        <source>{0} x {1} squares of {2} mm</source>
        <translation>{0} x {1} Felder von {2} mm</translation>
    </message>
    <message>
        <source>{0}, and the scores of passed parts have drifted down</source>
        <translation>{0}, und die Scores der IO-Teile sind nach unten gedriftet</translation>
    </message>
    <message>
        <source>{0}, and the scores of passed parts have drifted up</source>
        <translation>{0}, und die Scores der IO-Teile sind nach oben gedriftet</translation>
    </message>
    <message>
        <source>{0}, so the whole region is compared</source>
        <translation>{0}, daher wird der ganze Prüfbereich verglichen</translation>
    </message>
    <message>
        <source>{0}, {1} GB free</source>
        <translation>{0}, {1} GB frei</translation>
    </message>
    <message>
        <source>{0}. Moving average (EWMA, weight 0.05) of log scores; control limits at 4 standard errors from its first {1} passed parts, the period taken as in control.</source>
        <translation>{0}. Gleitender Mittelwert (EWMA, Gewicht 0,05) der logarithmierten Scores; Eingriffsgrenzen bei 4 Standardfehlern aus den ersten {1} IO-Teilen, die als beherrschter Zeitraum gelten.</translation>
    </message>
    <message>
        <source>{0}: learning again may help with {1}.</source>
        <translation>{0}: Erneutes Lernen kann helfen, {1}.</translation>
    </message>
    <message>
        <source>{0}: needs a path.</source>
        <translation>{0}: braucht einen Pfad.</translation>
    </message>
    <message>
        <source>{0}; no model is reliable on these goods</source>
        <translation>{0}; kein Modell ist auf diesen Gutteilen zuverlässig</translation>
    </message>
    <message>
        <source>{0}; without it a cut-off end cannot be noticed</source>
        <translation>{0}; ohne sie ist ein abgeschnittenes Ende nicht zu bemerken</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n CPU core(s)</source>
        <translation><numerusform>%n CPU-Kern</numerusform><numerusform>%n CPU-Kerne</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation><numerusform>%n ähnliches</numerusform><numerusform>%n ähnliche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed defect(s)</source>
        <translation><numerusform>%n bestätigter Fehler</numerusform><numerusform>%n bestätigte Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n false reject(s)</source>
        <translation><numerusform>%n Pseudofehler</numerusform><numerusform>%n Pseudofehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n false reject(s) as (a further good|further goods)</source>
        <translation><numerusform>%n Pseudofehler als weiteres Gutteil</numerusform><numerusform>%n Pseudofehler als weitere Gutteile</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) could not be read.</source>
        <translation><numerusform>%n Bild konnte nicht gelesen werden.</numerusform><numerusform>%n Bilder konnten nicht gelesen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) recorded, {size} MiB, {missing} not recorded: the disk is too slow.</source>
        <translation><numerusform>%n Bild aufgenommen, {size} MiB, {missing} nicht aufgenommen: Der Datenträger ist zu langsam.</numerusform><numerusform>%n Bilder aufgenommen, {size} MiB, {missing} nicht aufgenommen: Der Datenträger ist zu langsam.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) recorded, {size} MiB.</source>
        <translation><numerusform>%n Bild aufgenommen, {size} MiB.</numerusform><numerusform>%n Bilder aufgenommen, {size} MiB.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation><numerusform>%n weiterer</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n Teil</numerusform><numerusform>%n Teile</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) (has|have) no image or heatmap and (is|are) in no group.</source>
        <translation><numerusform>%n Teil hat weder Bild noch Heatmap und ist in keiner Gruppe.</numerusform><numerusform>%n Teile haben weder Bild noch Heatmap und sind in keiner Gruppe.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be judged again: their image is missing.</source>
        <translation><numerusform>%n Teil konnte nicht erneut beurteilt werden: Sein Bild fehlt.</numerusform><numerusform>%n Teile konnten nicht erneut beurteilt werden: Ihr Bild fehlt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) judged, {differ} with different verdicts.</source>
        <translation><numerusform>%n Teil beurteilt, {differ} mit verschiedenen Urteilen.</numerusform><numerusform>%n Teile beurteilt, {differ} mit verschiedenen Urteilen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look alike where they are flagged</source>
        <translation><numerusform>%n Teil sieht an der auffälligen Stelle ähnlich aus</numerusform><numerusform>%n Teile sehen an der auffälligen Stelle ähnlich aus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look alike where they are flagged, {left} left out</source>
        <translation><numerusform>%n Teil sieht an der auffälligen Stelle ähnlich aus, {left} weggelassen</numerusform><numerusform>%n Teile sehen an der auffälligen Stelle ähnlich aus, {left} weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that one of them learned from prove nothing.</source>
        <translation><numerusform>%n Teil, aus dem eine der beiden gelernt hat, beweist nichts.</numerusform><numerusform>%n Teile, aus denen eine der beiden gelernt hat, beweisen nichts.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), none flagged</source>
        <translation><numerusform>%n Teil, nicht auffällig</numerusform><numerusform>%n Teile, keines auffällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s): {verdicts}</source>
        <translation><numerusform>%n Teil: {verdicts}</numerusform><numerusform>%n Teile: {verdicts}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passed part(s)</source>
        <translation><numerusform>%n IO-Teil</numerusform><numerusform>%n IO-Teile</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) at or above the review limit</source>
        <translation><numerusform>%n Bereich auf oder über der Nachprüfgrenze</numerusform><numerusform>%n Bereiche auf oder über der Nachprüfgrenze</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) at or above the review limit, the worst {shown} shown</source>
        <translation><numerusform>%n Bereich auf oder über der Nachprüfgrenze, die schlechtesten {shown} gezeigt</numerusform><numerusform>%n Bereiche auf oder über der Nachprüfgrenze, die schlechtesten {shown} gezeigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation><numerusform>%n Einstellung</numerusform><numerusform>%n Einstellungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stored part(s) that it has not learned from</source>
        <translation><numerusform>%n gespeichertes Teil, aus dem er nicht gelernt hat</numerusform><numerusform>%n gespeicherte Teile, aus denen er nicht gelernt hat</numerusform></translation>
    </message>
    <message>
        <source>'{name}' exists: saving makes version {version}, version {kept} is kept.</source>
        <translation>„{name}“ ist vorhanden: Speichern ergibt Version {version}, Version {kept} bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation><numerusform>+%n weiterer</numerusform><numerusform>+%n weitere</numerusform></translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>1 von {number}</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <comment>signals</comment>
        <translation>1 von {number}</translation>
    </message>
    <message>
        <source>A click or Space leaves a part out or takes it in again; Enter opens it in Review.</source>
        <translation>Ein Klick oder die Leertaste lässt ein Teil weg oder nimmt es wieder auf; Enter öffnet es in der Nachprüfung.</translation>
    </message>
    <message>
        <source>A defect that was learned as good can make defects like it pass</source>
        <translation>Ein als gut gelernter Fehler kann ähnliche Fehler IO werden lassen</translation>
    </message>
    <message>
        <source>A learning for {recipe} was not finished: it can go on.</source>
        <translation>Ein Lernlauf für {recipe} wurde nicht beendet: Er kann weitergehen.</translation>
    </message>
    <message>
        <source>A moving part is hard to draw on; good parts are captured from the live picture</source>
        <translation>Auf einem bewegten Teil lässt sich schlecht zeichnen; Gutteile werden aus dem Livebild aufgenommen</translation>
    </message>
    <message>
        <source>A new recipe: saving makes '{name}' version 1.</source>
        <translation>Ein neues Rezept: Speichern ergibt „{name}“ Version 1.</translation>
    </message>
    <message>
        <source>A part that cannot be stored cannot pass: a full disk stops the line. Be told in time</source>
        <translation>Ein Teil, das nicht gespeichert werden kann, wird nicht IO: Ein voller Datenträger hält die Linie an. Rechtzeitig melden lassen</translation>
    </message>
    <message>
        <source>A part without its image cannot be explained, taught or judged again by another model</source>
        <translation>Ein Teil ohne sein Bild lässt sich nicht erklären, nachlernen oder von einem anderen Modell erneut beurteilen</translation>
    </message>
    <message>
        <source>A shift ends when the next one begins. Its report is a PDF to hang up, and the same as one HTML file. `inspector report --shift NAME` writes it at any time.</source>
        <translation>Eine Schicht endet, wenn die nächste beginnt. Ihr Bericht ist ein PDF zum Aushängen und dasselbe als eine HTML-Datei. `inspector report --shift NAME` schreibt ihn jederzeit.</translation>
    </message>
    <message>
        <source>A signal closer to the last one is ignored, and counted</source>
        <translation>Ein Signal, das dem letzten schneller folgt, wird übergangen und gezählt</translation>
    </message>
    <message>
        <source>A signal this close to the last one is a bounce, not a part</source>
        <translation>Ein Signal, das dem letzten so schnell folgt, ist ein Prellen, kein Teil</translation>
    </message>
    <message>
        <source>A small number: take it as a hint.</source>
        <translation>Eine kleine Zahl: nur ein Hinweis.</translation>
    </message>
    <message>
        <source>A time, not a distance: it holds while the belt keeps its speed</source>
        <translation>Eine Zeit, keine Strecke: Sie stimmt, solange das Band seine Geschwindigkeit hält</translation>
    </message>
    <message>
        <source>ALARM, {alarm}</source>
        <translation>ALARM, {alarm}</translation>
    </message>
    <message>
        <source>AUROC
all</source>
        <comment>column</comment>
        <translation>AUROC
alle</translation>
    </message>
    <message>
        <source>AUROC: how often a synthetic defect scores above a good, over all, by kind and by size; 1.00 is always, 0.50 is guessing.</source>
        <translation>AUROC: wie oft ein künstlicher Fehler einen höheren Score hat als ein Gutteil, insgesamt, nach Art und nach Größe; 1,00 ist immer, 0,50 ist geraten.</translation>
    </message>
    <message>
        <source>Accept as new version</source>
        <translation>Als neue Version übernehmen</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Activate {version}</source>
        <translation>{version} aktivieren</translation>
    </message>
    <message>
        <source>Activate {version}  (Enter)</source>
        <translation>{version} aktivieren  (Enter)</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Add as reference</source>
        <translation>Als Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Add from files ...</source>
        <translation>Aus Dateien hinzufügen ...</translation>
    </message>
    <message>
        <source>Add or change good parts</source>
        <translation>Gutteile hinzufügen oder ändern</translation>
    </message>
    <message>
        <source>Add polygon</source>
        <translation>Polygon hinzufügen</translation>
    </message>
    <message>
        <source>Add rectangle</source>
        <translation>Rechteck hinzufügen</translation>
    </message>
    <message>
        <source>Alarm below</source>
        <translation>Alarm unter</translation>
    </message>
    <message>
        <source>Alarms {number}</source>
        <translation>Alarme {number}</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Alignment to the first good part</source>
        <translation>Ausrichtung auf das erste Gutteil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All groups are decided; what is left is like no other part.</source>
        <translation>Alle Gruppen sind entschieden; was übrig ist, gleicht keinem anderen Teil.</translation>
    </message>
    <message>
        <source>All parts of this time, also those that could not be judged</source>
        <translation>Alle Teile dieser Zeit, auch jene, die nicht beurteilt werden konnten</translation>
    </message>
    <message>
        <source>All recipes</source>
        <translation>Alle Rezepte</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Also ask every</source>
        <comment>interval</comment>
        <translation>Zusätzlich alle</translation>
    </message>
    <message>
        <source>Alt+Left; nothing is lost by going back</source>
        <translation>Alt+Left; Zurückgehen verliert nichts</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Always CUDA</source>
        <translation>Immer CUDA</translation>
    </message>
    <message>
        <source>Always the CPU</source>
        <translation>Immer die CPU</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation><numerusform>Und %n weiteres.</numerusform><numerusform>Und %n weitere.</numerusform></translation>
    </message>
    <message>
        <source>Another device is used from the next start of the program on.</source>
        <translation>Ein anderes Gerät wird ab dem nächsten Start des Programms verwendet.</translation>
    </message>
    <message>
        <source>Another part comes: choose its recipe</source>
        <translation>Ein anderes Teil kommt: sein Rezept wählen</translation>
    </message>
    <message>
        <source>Another size applies from the next start of the program on. The window needs 1180 x 720 pixels at 100 %, 1770 x 1080 at 150 % and 2360 x 1440 at 200 %.</source>
        <translation>Eine andere Größe gilt ab dem nächsten Start des Programms. Das Fenster braucht 1180 x 720 Pixel bei 100 %, 1770 x 1080 bei 150 % und 2360 x 1440 bei 200 %.</translation>
    </message>
    <message>
        <source>Another task is running. Export when it has ended.</source>
        <translation>Eine andere Aufgabe läuft. Exportieren, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Another task is still running. Wait for it or cancel it in the bar at the bottom, then try again.</source>
        <translation>Eine andere Aufgabe läuft noch. Auf ihr Ende warten oder sie in der Leiste unten abbrechen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Any defect name</source>
        <translation>Jeder Fehlername</translation>
    </message>
    <message>
        <source>Any disposition</source>
        <translation>Jede Entscheidung</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Areas that never count</source>
        <translation>Bereiche, die nie zählen</translation>
    </message>
    <message>
        <source>As RegAD, trained against a discriminator.</source>
        <translation>Wie RegAD, gegen einen Diskriminator trainiert.</translation>
    </message>
    <message>
        <source>As UniAD, trained against a discriminator.</source>
        <translation>Wie UniAD, gegen einen Diskriminator trainiert.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>Höchstens {time}</translation>
    </message>
    <message>
        <source>At these limits: {parts} flagged. No defect has been confirmed yet.</source>
        <translation>Bei diesen Grenzen auffällig: {parts}. Noch ist kein Fehler bestätigt.</translation>
    </message>
    <message>
        <source>At these limits: {parts} flagged; {defects} missed.</source>
        <translation>Bei diesen Grenzen auffällig: {parts}; nicht gefunden: {defects}.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll (Audit)</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Auto focus</source>
        <comment>setting</comment>
        <translation>Autofokus</translation>
    </message>
    <message>
        <source>Automatic ({choice})</source>
        <translation>Automatisch ({choice})</translation>
    </message>
    <message>
        <source>Automatic exposure</source>
        <comment>setting</comment>
        <translation>Automatische Belichtung</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <comment>setting</comment>
        <translation>Automatische Verstärkung</translation>
    </message>
    <message>
        <source>Automatic: decided from the good parts</source>
        <translation>Automatisch: aus den Gutteilen entschieden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the line</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to proposed</source>
        <translation>Zurück zum Vorschlag</translation>
    </message>
    <message>
        <source>Back to step 3; what was learned is kept until the good parts change</source>
        <translation>Zurück zu Schritt 3; Gelerntes bleibt erhalten, bis sich die Gutteile ändern</translation>
    </message>
    <message>
        <source>Back to the evidence</source>
        <translation>Zurück zu den Belegen</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Zurück zur Linie</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <translation>Zurück zu den Modellen</translation>
    </message>
    <message>
        <source>Back to what stood here (W)</source>
        <translation>Zurück zu dem, was hier stand (W)</translation>
    </message>
    <message>
        <source>Back to {screen}</source>
        <translation>Zurück zu {screen}</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Backbone weights</source>
        <translation>Backbone-Gewichte</translation>
    </message>
    <message>
        <source>Begin of the shift</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>Black level</source>
        <comment>setting</comment>
        <translation>Schwarzwert</translation>
    </message>
    <message>
        <source>Black {black}   White {white}</source>
        <translation>Schwarz {black}   Weiß {white}</translation>
    </message>
    <message>
        <source>Both give every part the same verdict; all parts are listed.</source>
        <translation>Beide geben jedem Teil dasselbe Urteil; alle Teile sind aufgeführt.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <comment>setting</comment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>By defect name</source>
        <translation>Nach Fehlername</translation>
    </message>
    <message>
        <source>By place on the part</source>
        <translation>Nach Stelle auf dem Teil</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>By reason, with parts that were not inspected</source>
        <translation>Nach Grund, mit nicht geprüften Teilen</translation>
    </message>
    <message>
        <source>By region of the part</source>
        <translation>Nach Bereich des Teils</translation>
    </message>
    <message>
        <source>CAMERA AWAY</source>
        <translation>KAMERA FEHLT</translation>
    </message>
    <message>
        <source>CHANGE OVER</source>
        <translation>REZEPTWECHSEL</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CUDA when present, else the CPU</source>
        <translation>CUDA, wo vorhanden, sonst die CPU</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera and settings are as in the recipe.</source>
        <translation>Kamera und Einstellungen sind wie im Rezept.</translation>
    </message>
    <message>
        <source>Camera driver</source>
        <translation>Kameratreiber</translation>
    </message>
    <message>
        <source>Camera of the view</source>
        <translation>Kamera der Ansicht</translation>
    </message>
    <message>
        <source>Camera of the view: {camera}</source>
        <translation>Kamera der Ansicht: {camera}</translation>
    </message>
    <message>
        <source>Camera or source</source>
        <translation>Kamera oder Bildquelle</translation>
    </message>
    <message>
        <source>Camera: {now}, in the recipe {kept}</source>
        <translation>Kamera: {now}, im Rezept {kept}</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Cameras and triggers</source>
        <translation>Kameras und Trigger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel  (Esc)</source>
        <translation>Abbrechen  (Esc)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancelling ...</source>
        <translation>Wird abgebrochen ...</translation>
    </message>
    <message>
        <source>Cancelling goes back to the model; images and region are kept.</source>
        <translation>Abbrechen führt zurück zum Modell; Bilder und Prüfbereich bleiben erhalten.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Candidate {version} beside {base}</source>
        <translation>Kandidat {version} neben {base}</translation>
    </message>
    <message>
        <source>Cannot be opened: {reason}</source>
        <translation>Kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Capture %n more good part(s).</source>
        <translation><numerusform>Noch %n Gutteil aufnehmen.</numerusform><numerusform>Noch %n Gutteile aufnehmen.</numerusform></translation>
    </message>
    <message>
        <source>Capture good part  (space)</source>
        <translation>Gutteil aufnehmen  (Leertaste)</translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>record</comment>
        <translation>Aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Careful: %n part(s) that (was|were) confirmed as defective would pass. Better discard.</source>
        <translation><numerusform>Vorsicht: %n Teil, das als Fehler bestätigt wurde, wäre IO. Besser verwerfen.</numerusform><numerusform>Vorsicht: %n Teile, die als Fehler bestätigt wurden, wären IO. Besser verwerfen.</numerusform></translation>
    </message>
    <message>
        <source>Careful: 1 part that was confirmed as defective would pass from now on (no. {number}). Better dismiss it.</source>
        <translation>Vorsicht: 1 Teil, das als Fehler bestätigt wurde, wäre ab jetzt IO (Nr. {number}). Besser ablehnen.</translation>
    </message>
    <message>
        <source>Careful: {count} parts that were confirmed as defective would pass from now on (no. {numbers}). Better dismiss it.</source>
        <translation>Vorsicht: {count} Teile, die als Fehler bestätigt wurden, wären ab jetzt IO (Nr. {numbers}). Besser ablehnen.</translation>
    </message>
    <message>
        <source>Changes of the limits</source>
        <translation>Änderungen der Grenzen</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Check the limits</source>
        <translation>Grenzen prüfen</translation>
    </message>
    <message>
        <source>Checking the files …</source>
        <translation>Dateien werden geprüft …</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Chessboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Choose a camera or a file to take parts from.</source>
        <translation>Eine Kamera oder eine Datei wählen, von der die Teile kommen.</translation>
    </message>
    <message>
        <source>Choose a camera or a source on the right.</source>
        <translation>Rechts eine Kamera oder eine Bildquelle wählen.</translation>
    </message>
    <message>
        <source>Choose a camera to see its settings.</source>
        <translation>Eine Kamera wählen, um ihre Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>Choose a camera.</source>
        <translation>Eine Kamera wählen.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Eine Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>Choose a record with an image first: the region is drawn on it.</source>
        <translation>Zuerst eine Aufzeichnung mit Bild wählen: Der Bereich wird darauf gezeichnet.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Zwei verschiedene Versionen wählen.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>mark nothing</comment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closest enrolled patch</source>
        <translation>Ähnlichster eingelernter Ausschnitt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>verb</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare again ...</source>
        <translation>Erneut vergleichen ...</translation>
    </message>
    <message>
        <source>Compare models ...</source>
        <translation>Modelle vergleichen ...</translation>
    </message>
    <message>
        <source>Compare models on these good parts</source>
        <translation>Modelle auf diesen Gutteilen vergleichen</translation>
    </message>
    <message>
        <source>Compare two …</source>
        <translation>Zwei vergleichen …</translation>
    </message>
    <message>
        <source>Compared models</source>
        <translation>Verglichene Modelle</translation>
    </message>
    <message>
        <source>Comparing models</source>
        <translation>Modelle werden verglichen</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Versionen werden verglichen</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Confirmed defect</source>
        <translation>Bestätigter Fehler</translation>
    </message>
    <message>
        <source>Confirmed defect: the part is bad</source>
        <translation>Bestätigter Fehler: Das Teil ist schlecht</translation>
    </message>
    <message>
        <source>Confirmed defect: {name}</source>
        <translation>Bestätigter Fehler: {name}</translation>
    </message>
    <message>
        <source>Confirmed defect: {name}, key {key}</source>
        <translation>Bestätigter Fehler: {name}, Taste {key}</translation>
    </message>
    <message>
        <source>Confirmed defects</source>
        <translation>Bestätigte Fehler</translation>
    </message>
    <message>
        <source>Confirmed defects it learned from</source>
        <translation>Bestätigte Fehler, aus denen sie gelernt hat</translation>
    </message>
    <message>
        <source>Confirmed defects newly missed: {number}</source>
        <translation>Bestätigte Fehler, neu nicht gefunden: {number}</translation>
    </message>
    <message>
        <source>Confirmed defects now caught: {number}</source>
        <translation>Bestätigte Fehler, jetzt gefunden: {number}</translation>
    </message>
    <message>
        <source>Confirmed defects still missed: {number}</source>
        <translation>Bestätigte Fehler, weiter nicht gefunden: {number}</translation>
    </message>
    <message>
        <source>Confirms the defect with this name: Enter. Esc leaves it.</source>
        <translation>Bestätigt den Fehler mit diesem Namen: Enter. Esc lässt es.</translation>
    </message>
    <message>
        <source>Conflicts: what people confirmed contradicts itself</source>
        <translation>Widersprüche: Bestätigtes widerspricht sich</translation>
    </message>
    <message>
        <source>Continuous</source>
        <comment>choice</comment>
        <translation>Kontinuierlich</translation>
    </message>
    <message>
        <source>Continuous</source>
        <comment>trigger mode</comment>
        <translation>Kontinuierlich</translation>
    </message>
    <message>
        <source>Continuous (every frame)</source>
        <translation>Kontinuierlich (jedes Bild)</translation>
    </message>
    <message>
        <source>Contrast</source>
        <comment>setting</comment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Count the squares, black and white</source>
        <translation>Die Felder zählen, schwarze und weiße</translation>
    </message>
    <message>
        <source>Count what came since (F5)</source>
        <translation>Zählen, was seither kam (F5)</translation>
    </message>
    <message numerus="yes">
        <source>Crosses: %n confirmed defect(s).</source>
        <translation><numerusform>Kreuze: %n bestätigter Fehler.</numerusform><numerusform>Kreuze: %n bestätigte Fehler.</numerusform></translation>
    </message>
    <message>
        <source>Cycle time, median</source>
        <translation>Zykluszeit, Median</translation>
    </message>
    <message>
        <source>Damaged images</source>
        <comment>setting</comment>
        <translation>Beschädigte Bilder</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Debounce</source>
        <translation>Entprellung</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Decide about flagged parts in Review: then it is known how many of them were good.</source>
        <translation>Auffällige Teile in der Nachprüfung entscheiden: Dann ist bekannt, wie viele davon gut waren.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Defect</source>
        <comment>decision</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Defect name</source>
        <translation>Fehlername</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <comment>setting</comment>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Defects
found</source>
        <comment>column</comment>
        <translation>Fehler
gefunden</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete image {place}</source>
        <translation>Bild {place} löschen</translation>
    </message>
    <message>
        <source>Delete or retake one of them instead.</source>
        <translation>Stattdessen eines davon löschen oder neu aufnehmen.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>that computes</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Different from the recipe:</source>
        <translation>Anders als im Rezept:</translation>
    </message>
    <message>
        <source>Different parts, not one part again: the limits follow from how goods differ</source>
        <translation>Verschiedene Teile, nicht ein Teil mehrmals: Die Grenzen folgen daraus, wie sich Gutteile unterscheiden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>learning</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>candidate</comment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Disposition</source>
        <comment>record</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Do without this view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Done: {number} record(s) written to {target}</source>
        <translation><numerusform>Fertig: {number} Aufzeichnung geschrieben nach {target}</numerusform><numerusform>Fertig: {number} Aufzeichnungen geschrieben nach {target}</numerusform></translation>
    </message>
    <message>
        <source>Drag over a stretch of a time chart, or click a bar, to see its parts.</source>
        <translation>Über eine Spanne eines Zeitdiagramms ziehen oder einen Balken anklicken, um seine Teile zu sehen.</translation>
    </message>
    <message>
        <source>Drag over a stretch, or click a bar, to see its parts. Keys: Left, Right, with Shift</source>
        <translation>Über eine Spanne ziehen oder einen Balken anklicken, um seine Teile zu sehen. Tasten: Left, Right, mit Shift</translation>
    </message>
    <message>
        <source>Drag the handles, or use keys: arrows move (Shift: faster), + and − resize, [ and ] turn, N next area, Delete removes an ignore area. Double-click removes a polygon point.</source>
        <translation>Die Griffe ziehen oder Tasten verwenden: Pfeile bewegen (Shift: schneller), + und − ändern die Größe, [ und ] drehen, N nächster Bereich, Delete entfernt einen ausgeblendeten Bereich. Ein Doppelklick entfernt einen Punkt eines Polygons.</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture: only parts whose worst place lies in it</source>
        <translation>Ein Rechteck auf das Bild zeichnen: nur Teile, deren schlechteste Stelle darin liegt</translation>
    </message>
    <message>
        <source>Draw it on the picture</source>
        <translation>Auf das Bild zeichnen</translation>
    </message>
    <message>
        <source>Drivers (GenTL): the .cti file that came with your camera. Most installers name theirs in GENICAM_GENTL64_PATH: then there is nothing to add. A driver that crashes does not take Inspector with it.</source>
        <translation>Treiber (GenTL): die .cti-Datei, die mit der Kamera kam. Die meisten Installationsprogramme nennen ihre in GENICAM_GENTL64_PATH: Dann ist nichts hinzuzufügen. Ein abstürzender Treiber reißt Inspector nicht mit.</translation>
    </message>
    <message>
        <source>Each model learns from your good parts and is tried on goods it had not seen and on synthetic defects. Nothing is stored.</source>
        <translation>Jedes Modell lernt aus Ihren Gutteilen und wird an Gutteilen, die es nicht gesehen hatte, und an künstlichen Fehlern erprobt. Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Engineer mode (hold)</source>
        <translation>Einrichtmodus (halten)</translation>
    </message>
    <message>
        <source>Engineer mode: all tools</source>
        <translation>Einrichtmodus: alle Werkzeuge</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Einlernen</translation>
    </message>
    <message>
        <source>Enroll 2-8 good parts to make one, or import a recipe package.</source>
        <translation>2 bis 8 Gutteile einlernen, um eines anzulegen, oder ein Rezeptpaket importieren.</translation>
    </message>
    <message>
        <source>Enroll a part</source>
        <translation>Teil einlernen</translation>
    </message>
    <message>
        <source>Enroll a part or activate a recipe; what people confirm about its parts collects here.</source>
        <translation>Ein Teil einlernen oder ein Rezept aktivieren; was zu seinen Teilen bestätigt wird, sammelt sich hier.</translation>
    </message>
    <message>
        <source>Enroll the part once on every further camera first: each view is judged by a recipe of its own.</source>
        <translation>Das Teil zuerst auf jeder weiteren Kamera einmal einlernen: Jede Ansicht wird von einem eigenen Rezept beurteilt.</translation>
    </message>
    <message>
        <source>Enrollment not saved</source>
        <translation>Eingelerntes nicht gespeichert</translation>
    </message>
    <message>
        <source>Enter opens it in Review.</source>
        <translation>Enter öffnet es in der Nachprüfung.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Esc or F1; everything there is as you left it</source>
        <translation>Esc oder F1; dort ist alles, wie Sie es verlassen haben</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>interval</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every change of a recipe, limit or disposition is an entry, chained to the one before it. Verifying finds a changed, missing or reordered entry.</source>
        <translation>Jede Änderung eines Rezepts, einer Grenze oder einer Entscheidung ist ein Eintrag, verkettet mit dem vorigen. Prüfen findet einen geänderten, fehlenden oder umgestellten Eintrag.</translation>
    </message>
    <message>
        <source>Every frame is a part, up to so many a second</source>
        <translation>Jedes Bild ist ein Teil, bis zu so vielen pro Sekunde</translation>
    </message>
    <message>
        <source>Every part gets PASS, REVIEW or FAIL with a heatmap; everything is recorded.</source>
        <translation>Jedes Teil bekommt IO, NACHPRÜFEN oder NIO mit einer Heatmap; alles wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Every part of the group is left out: choose those to decide on.</source>
        <translation>Jedes Teil der Gruppe ist weggelassen: die Teile wählen, über die entschieden werden soll.</translation>
    </message>
    <message>
        <source>Every signal on a line of the camera is a part</source>
        <translation>Jedes Signal an einem Eingang der Kamera ist ein Teil</translation>
    </message>
    <message>
        <source>Every view needs a camera.</source>
        <translation>Jede Ansicht braucht eine Kamera.</translation>
    </message>
    <message>
        <source>Every view needs a name of its own; {main} is the recipe's own view.</source>
        <translation>Jede Ansicht braucht einen eigenen Namen; {main} ist die eigene Ansicht des Rezepts.</translation>
    </message>
    <message>
        <source>Every view needs a name.</source>
        <translation>Jede Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Everything is left out: take at least one part in.</source>
        <translation>Alles ist weggelassen: mindestens ein Teil wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Expected: about {ms} ms a part on two processor cores: {words}.</source>
        <translation>Erwartet: etwa {ms} ms pro Teil auf zwei Prozessorkernen: {words}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export package …</source>
        <translation>Paket exportieren …</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Aufzeichnungen exportieren</translation>
    </message>
    <message>
        <source>Export target</source>
        <translation>Exportziel</translation>
    </message>
    <message>
        <source>Export {recipe}</source>
        <translation>{recipe} exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Exposure</source>
        <comment>setting</comment>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>FAIL</source>
        <comment>verdict</comment>
        <translation>NIO</translation>
    </message>
    <message>
        <source>FAIL among the parts that were judged, with its 95 % interval</source>
        <translation>NIO unter den beurteilten Teilen, mit dem 95-%-Intervall</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>STÖRUNG</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>verdict</comment>
        <translation>NIO</translation>
    </message>
    <message>
        <source>False alarms, or defects that are found at last: look at them.</source>
        <translation>Fehlalarme oder endlich gefundene Fehler: ansehen.</translation>
    </message>
    <message>
        <source>False reject</source>
        <translation>Pseudofehler</translation>
    </message>
    <message>
        <source>False reject: the part is good</source>
        <translation>Pseudofehler: Das Teil ist gut</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>Pseudofehler</translation>
    </message>
    <message>
        <source>False rejects that stay: {number}</source>
        <translation>Pseudofehler, die bleiben: {number}</translation>
    </message>
    <message>
        <source>False rejects that vanish: {number}</source>
        <translation>Pseudofehler, die verschwinden: {number}</translation>
    </message>
    <message>
        <source>Fast (default)</source>
        <translation>Schnell (Standard)</translation>
    </message>
    <message>
        <source>Features from</source>
        <translation>Merkmale von</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>First parts of {recipe} v{version}</source>
        <translation>Erste Teile von {recipe} v{version}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>Flagged before: record {number}</source>
        <translation>Zuvor auffällig: Aufzeichnung {number}</translation>
    </message>
    <message>
        <source>Flagged parts appear here. Click one to review it.</source>
        <translation>Auffällige Teile erscheinen hier. Zum Nachprüfen eines anklicken.</translation>
    </message>
    <message>
        <source>Flagged parts appear here. Touch one to look at it again.</source>
        <translation>Auffällige Teile erscheinen hier. Eines antippen, um es noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>of the lens</comment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>setting</comment>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for shift reports</source>
        <translation>Ordner für Schichtberichte</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Folder of images ...</source>
        <translation>Ordner mit Bildern ...</translation>
    </message>
    <message>
        <source>Folder of the shift reports</source>
        <translation>Ordner der Schichtberichte</translation>
    </message>
    <message>
        <source>Folder to put the new folder into</source>
        <translation>Ordner, in dem der neue Ordner angelegt wird</translation>
    </message>
    <message>
        <source>For a camera that the search does not see, on another network for instance</source>
        <translation>Für eine Kamera, die die Suche nicht sieht, zum Beispiel in einem anderen Netz</translation>
    </message>
    <message>
        <source>For parts that fill the picture</source>
        <translation>Für Teile, die das Bild füllen</translation>
    </message>
    <message>
        <source>For prints, reflections and moving things that differ on good parts too</source>
        <translation>Für Aufdrucke, Spiegelungen und Bewegliches, die auch bei Gutteilen verschieden sind</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>Zur Nachprüfung</translation>
    </message>
    <message>
        <source>Forget the best sharpness so far</source>
        <translation>Die bisher beste Schärfe vergessen</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <comment>setting</comment>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Frame to verdict</source>
        <translation>Bild bis Urteil</translation>
    </message>
    <message>
        <source>Frame: {now}, in the recipe {kept}</source>
        <translation>Bild: {now}, im Rezept {kept}</translation>
    </message>
    <message>
        <source>Frames skipped</source>
        <translation>Übersprungene Bilder</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>From below: FAIL, REVIEW, not inspected, PASS. Line: yield.</source>
        <translation>Von unten: NIO, NACHPRÜFEN, nicht geprüft, IO. Linie: Ausbeute.</translation>
    </message>
    <message>
        <source>From the button or software trigger to the frame; a set delay counts</source>
        <translation>Vom Knopf oder Softwaretrigger bis zum Bild; eine eingestellte Verzögerung zählt mit</translation>
    </message>
    <message>
        <source>From the button or software trigger to the published verdict</source>
        <translation>Vom Knopf oder Softwaretrigger bis zum ausgegebenen Urteil</translation>
    </message>
    <message>
        <source>From the captured frame to the published verdict</source>
        <translation>Vom aufgenommenen Bild bis zum ausgegebenen Urteil</translation>
    </message>
    <message>
        <source>From the frame to the verdict</source>
        <translation>Vom Bild bis zum Urteil</translation>
    </message>
    <message>
        <source>From the signal to the image</source>
        <translation>Vom Signal bis zum Bild</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>setting</comment>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>setting</comment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>GenTL producers</source>
        <translation>GenTL-Producer</translation>
    </message>
    <message>
        <source>GenTL producers (*.cti);;All files (*)</source>
        <translation>GenTL-Producer (*.cti);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Go back to the limits proposed from the held-out goods</source>
        <translation>Zurück zu den Grenzen, die aus den zurückgehaltenen Gutteilen vorgeschlagen wurden</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Live öffnen</translation>
    </message>
    <message>
        <source>Go to Recipes</source>
        <translation>Rezepte öffnen</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Nachprüfung öffnen</translation>
    </message>
    <message>
        <source>Go to {screen}</source>
        <translation>{screen} öffnen</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>decision</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good parts</source>
        <translation>Gutteile</translation>
    </message>
    <message>
        <source>Good parts, each scored by a model that had not seen it</source>
        <translation>Gutteile, jedes beurteilt von einem Modell, das es nicht gesehen hatte</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Gutteile</translation>
    </message>
    <message>
        <source>Goods
flagged</source>
        <comment>column</comment>
        <translation>Gutteile
auffällig</translation>
    </message>
    <message>
        <source>Goods over the review limit</source>
        <translation>Gutteile über der Nachprüfgrenze</translation>
    </message>
    <message>
        <source>Green: {goods} held-out good scores.  Grey: last {parts} parts.</source>
        <translation>Grün: {goods} Scores zurückgehaltener Gutteile.  Grau: letzte {parts} Teile.</translation>
    </message>
    <message>
        <source>Grouping similar parts</source>
        <translation>Ähnliche Teile werden gruppiert</translation>
    </message>
    <message>
        <source>Groups of similar parts</source>
        <translation>Gruppen ähnlicher Teile</translation>
    </message>
    <message>
        <source>Hardware</source>
        <comment>trigger mode</comment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hardware (a line of the camera)</source>
        <translation>Hardware (ein Eingang der Kamera)</translation>
    </message>
    <message>
        <source>Heat</source>
        <comment>heatmap</comment>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heatmap of the first version</source>
        <translation>Heatmap der ersten Version</translation>
    </message>
    <message>
        <source>Heatmap of the second version</source>
        <translation>Heatmap der zweiten Version</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Heatmap: heat, outline, off</source>
        <translation>Heatmap, Umriss oder aus</translation>
    </message>
    <message>
        <source>Held-out
goods</source>
        <comment>column</comment>
        <translation>Zurück-
gehalten</translation>
    </message>
    <message>
        <source>Held-out scores of the good parts and the limits</source>
        <translation>Scores der zurückgehaltenen Gutteile und die Grenzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help about this screen, and back</source>
        <translation>Hilfe zu dieser Seite und zurück</translation>
    </message>
    <message>
        <source>Here {score}: between the limits</source>
        <translation>Hier {score}: zwischen den Grenzen</translation>
    </message>
    <message>
        <source>Here {score}: {share}% of the review limit</source>
        <translation>Hier {score}: {share} % der Nachprüfgrenze</translation>
    </message>
    <message>
        <source>Here {score}: {times} times the reject limit</source>
        <translation>Hier {score}: das {times}-Fache der Ausschussgrenze</translation>
    </message>
    <message>
        <source>Histogram of scores with the review and reject limits</source>
        <translation>Histogramm der Scores mit Nachprüf- und Ausschussgrenze</translation>
    </message>
    <message>
        <source>Histogram of the levels</source>
        <translation>Histogramm der Helligkeitswerte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n second(s)</source>
        <translation><numerusform>%n Sekunde halten</numerusform><numerusform>%n Sekunden halten</numerusform></translation>
    </message>
    <message>
        <source>Hold for {seconds} s: nobody leaves by touching it in passing</source>
        <translation>{seconds} s halten: Niemand verlässt ihn durch eine zufällige Berührung</translation>
    </message>
    <message>
        <source>Hold the picture still while drawing</source>
        <translation>Das Bild beim Zeichnen anhalten</translation>
    </message>
    <message>
        <source>Hold this part</source>
        <translation>Dieses Teil halten</translation>
    </message>
    <message>
        <source>Holds the line without letting the camera go; what comes meanwhile is no part</source>
        <translation>Hält die Linie an, ohne die Kamera loszulassen; was inzwischen kommt, ist kein Teil</translation>
    </message>
    <message>
        <source>Hours or shifts</source>
        <translation>Stunden oder Schichten</translation>
    </message>
    <message>
        <source>How many pixels have each level, from black on the left to white on the right</source>
        <translation>Wie viele Pixel jeden Helligkeitswert haben, von Schwarz links bis Weiß rechts</translation>
    </message>
    <message>
        <source>How many stored parts</source>
        <translation>Wie viele gespeicherte Teile</translation>
    </message>
    <message>
        <source>How often parts come</source>
        <translation>Wie oft Teile kommen</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>Ich habe das angesehen</translation>
    </message>
    <message>
        <source>Image {place}</source>
        <translation>Bild {place}</translation>
    </message>
    <message>
        <source>Image {place}: {message}</source>
        <translation>Bild {place}: {message}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images ({pattern})</source>
        <translation>Bilder ({pattern})</translation>
    </message>
    <message>
        <source>Images of every part</source>
        <translation>Bilder aller Teile</translation>
    </message>
    <message>
        <source>Images of good parts</source>
        <translation>Bilder der Gutteile</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Import package …</source>
        <translation>Paket importieren …</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Rezept importieren</translation>
    </message>
    <message>
        <source>Import recipe package</source>
        <translation>Rezeptpaket importieren</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Imported as {recipe}. Activate it to inspect with it.</source>
        <translation>Importiert als {recipe}. Zum Prüfen damit aktivieren.</translation>
    </message>
    <message>
        <source>Imported weights of {backbone}, sha256 {digest}</source>
        <translation>Importierte Gewichte von {backbone}, sha256 {digest}</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Inspect with it from now on</source>
        <translation>Ab jetzt damit prüfen</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Inspector needs a recipe: a few good parts and the limits that follow from them.</source>
        <translation>Inspector braucht ein Rezept: einige Gutteile und die Grenzen, die aus ihnen folgen.</translation>
    </message>
    <message>
        <source>Inspector · made {time} by {who} · intervals: 95 %, Clopper-Pearson</source>
        <translation>Inspector · erstellt {time} von {who} · Intervalle: 95 %, Clopper-Pearson</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>trigger mode</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>It has no camera settings yet: the line takes the camera as it is.</source>
        <translation>Es hat noch keine Kameraeinstellungen: Die Linie nimmt die Kamera, wie sie ist.</translation>
    </message>
    <message>
        <source>It has no camera settings. Open a camera to compare.</source>
        <translation>Es hat keine Kameraeinstellungen. Zum Vergleichen eine Kamera öffnen.</translation>
    </message>
    <message>
        <source>It is proposed again only when there is new evidence</source>
        <translation>Der Vorschlag kommt erst wieder, wenn es neue Belege gibt</translation>
    </message>
    <message>
        <source>It was set up with {camera}. Open a camera to compare.</source>
        <translation>Es wurde mit {camera} eingerichtet. Zum Vergleichen eine Kamera öffnen.</translation>
    </message>
    <message>
        <source>Its worst places have the score {score}, {share}% of the review limit {review}.</source>
        <translation>Seine schlechtesten Stellen haben den Score {score}, {share} % der Nachprüfgrenze {review}.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Judge stored parts with two versions and see where they differ</source>
        <translation>Gespeicherte Teile mit zwei Versionen beurteilen und sehen, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Judge the next frame (space bar)</source>
        <translation>Das nächste Bild beurteilen (Leertaste)</translation>
    </message>
    <message>
        <source>Judge the part that lies there now (space bar)</source>
        <translation>Das Teil beurteilen, das jetzt daliegt (Leertaste)</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Erneut beurteilt</translation>
    </message>
    <message>
        <source>Judges the newest stored parts of a recipe again with two of its versions, or with two recipes. Two models: enroll or learn the part with the other model first; it becomes a version. Nothing is stored and nothing changes.</source>
        <translation>Beurteilt die neuesten gespeicherten Teile eines Rezepts erneut mit zwei seiner Versionen oder mit zwei Rezepten. Zwei Modelle: das Teil zuerst mit dem anderen Modell einlernen oder lernen; daraus wird eine Version. Es wird nichts gespeichert und nichts geändert.</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Keep and stay</source>
        <translation>Behalten und bleiben</translation>
    </message>
    <message>
        <source>Keep the camera's settings with the recipe</source>
        <translation>Kameraeinstellungen im Rezept behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Known distance</source>
        <translation>Bekannte Strecke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest score</source>
        <translation>Größter Score</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last part: record {number}</source>
        <translation>Letztes Teil: Aufzeichnung {number}</translation>
    </message>
    <message>
        <source>Lay down another good part and press Capture: it replaces image {place}.</source>
        <translation>Ein anderes Gutteil auflegen und Aufnehmen drücken: Es ersetzt Bild {place}.</translation>
    </message>
    <message>
        <source>Lay down good parts only, each a different part, as they will come on the line. {least} are enough to start, {most} make the limits tighter.</source>
        <translation>Nur Gutteile auflegen, jedes ein anderes Teil, so wie sie an der Linie kommen. {least} genügen für den Anfang, {most} machen die Grenzen enger.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>verb</comment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn
s</source>
        <comment>column</comment>
        <translation>Lernen
s</translation>
    </message>
    <message>
        <source>Learn this part as a further good one; shows first what would change</source>
        <translation>Dieses Teil als weiteres Gutteil lernen; zeigt zuerst, was sich ändern würde</translation>
    </message>
    <message>
        <source>Learned as {choices}.</source>
        <translation>Gelernt als {choices}.</translation>
    </message>
    <message>
        <source>Learned in {seconds} s; {ms} ms a part on this machine.</source>
        <translation>In {seconds} s gelernt; {ms} ms pro Teil auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Learned with {method} from {defects} and {goods} in {seconds} s.</source>
        <translation>Mit {method} in {seconds} s gelernt. Grundlage: {defects}, {goods}.</translation>
    </message>
    <message>
        <source>Learned with {method} from {goods} alone, with {defects} left out, in {seconds} s.</source>
        <translation>Mit {method} in {seconds} s gelernt. Grundlage: nur {goods}; weggelassen: {defects}.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning a candidate for {recipe}</source>
        <translation>Ein Kandidat für {recipe} wird gelernt</translation>
    </message>
    <message>
        <source>Learning again needs what people know. Go to Review and decide on flagged parts: D for a defect, G for a part that is good. Both collect here, and the program says when learning again is worth it.</source>
        <translation>Erneutes Lernen braucht, was Menschen wissen. Zur Nachprüfung gehen und auffällige Teile entscheiden: D für einen Fehler, G für ein Teil, das gut ist. Beides sammelt sich hier, und das Programm sagt, wann sich erneutes Lernen lohnt.</translation>
    </message>
    <message>
        <source>Learning from {version} with {method} failed. {message}</source>
        <translation>Der Lernlauf ab {version} mit {method} ist fehlgeschlagen. {message}</translation>
    </message>
    <message>
        <source>Learning from {version} with {method} was not finished. {message}</source>
        <translation>Der Lernlauf ab {version} mit {method} wurde nicht beendet. {message}</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Fortschritt des Lernlaufs</translation>
    </message>
    <message>
        <source>Learning was cancelled, nothing was changed.</source>
        <translation>Der Lernlauf wurde abgebrochen, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Learning what good looks like</source>
        <translation>Lernen, wie Gutteile aussehen</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>{name} wird gelernt</translation>
    </message>
    <message>
        <source>Learns from confirmed defects too.</source>
        <translation>Lernt auch aus bestätigten Fehlern.</translation>
    </message>
    <message>
        <source>Leave operator mode</source>
        <translation>Bedienmodus verlassen</translation>
    </message>
    <message>
        <source>Leaves confirmed defects out.</source>
        <translation>Lässt bestätigte Fehler weg.</translation>
    </message>
    <message>
        <source>Length of the line in millimetres</source>
        <translation>Länge der Linie in Millimetern</translation>
    </message>
    <message>
        <source>Let the part counter of the shift start at 0; it goes into the audit trail</source>
        <translation>Den Teilezähler der Schicht bei 0 beginnen lassen; steht im Änderungsprotokoll (Audit)</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>on the part</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>record</comment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limits and recipes that were changed</source>
        <translation>Geänderte Grenzen und Rezepte</translation>
    </message>
    <message>
        <source>Limits from few goods: what is true</source>
        <translation>Grenzen aus wenigen Gutteilen: was stimmt</translation>
    </message>
    <message>
        <source>Limits in force</source>
        <translation>Geltende Grenzen</translation>
    </message>
    <message>
        <source>Limits, view {view}</source>
        <translation>Grenzen, Ansicht {view}</translation>
    </message>
    <message>
        <source>Limits: review {review} → {new_review}, reject {reject} → {new_reject}.</source>
        <translation>Grenzen: Nachprüfgrenze {review} → {new_review}, Ausschussgrenze {reject} → {new_reject}.</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a camera</comment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Line fault</source>
        <translation>Linie gestört</translation>
    </message>
    <message>
        <source>Line idle</source>
        <translation>Linie steht</translation>
    </message>
    <message>
        <source>Line running</source>
        <translation>Linie läuft</translation>
    </message>
    <message>
        <source>Line starting</source>
        <translation>Linie startet</translation>
    </message>
    <message>
        <source>Line stopped</source>
        <translation>Linie gestoppt</translation>
    </message>
    <message>
        <source>Line stopping</source>
        <translation>Linie stoppt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live picture of the source.</source>
        <translation>Livebild der Bildquelle.</translation>
    </message>
    <message>
        <source>Live picture. The simulated line lays down good parts only while you enroll.</source>
        <translation>Livebild. Die simulierte Linie legt beim Einlernen nur Gutteile auf.</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Live preview, not a part</source>
        <translation>Livebild, kein Teil</translation>
    </message>
    <message>
        <source>Look at a part with an image first: the region is drawn on it.</source>
        <translation>Zuerst ein Teil mit Bild ansehen: Der Bereich wird darauf gezeichnet.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at it on Learn</source>
        <translation>Unter Lernen ansehen</translation>
    </message>
    <message>
        <source>Look at the conflicts above first.</source>
        <translation>Zuerst die Widersprüche oben ansehen.</translation>
    </message>
    <message>
        <source>Look at the parts before you trust the numbers</source>
        <translation>Die Teile ansehen, bevor Sie den Zahlen trauen</translation>
    </message>
    <message>
        <source>Look at this view of the part ({key}: next view, {back}: the one before)</source>
        <translation>Diese Ansicht des Teils ansehen ({key}: nächste Ansicht, {back}: die davor)</translation>
    </message>
    <message>
        <source>Look for cameras on the network (sends a broadcast)</source>
        <translation>Kameras im Netzwerk suchen (sendet einen Broadcast)</translation>
    </message>
    <message>
        <source>Looking for the board</source>
        <translation>Schachbrett wird gesucht</translation>
    </message>
    <message>
        <source>Looking for the board ...</source>
        <translation>Das Schachbrett wird gesucht ...</translation>
    </message>
    <message>
        <source>Looking for the closest enrolled patch ...</source>
        <translation>Der ähnlichste eingelernte Ausschnitt wird gesucht ...</translation>
    </message>
    <message>
        <source>Losses of the training</source>
        <translation>Verluste des Trainings</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>column</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>trigger mode</comment>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Manual (button, space bar)</source>
        <translation>Manuell (Knopf, Leertaste)</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>Mär</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May wait</source>
        <comment>parts</comment>
        <translation>Dürfen warten</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>verb</comment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure in the picture (M)</source>
        <translation>Im Bild messen (M)</translation>
    </message>
    <message>
        <source>Measure in the picture, and set the scale in millimetres (M)</source>
        <translation>Im Bild messen und den Maßstab in Millimetern setzen (M)</translation>
    </message>
    <message>
        <source>Measuring the board</source>
        <translation>Schachbrett wird vermessen</translation>
    </message>
    <message>
        <source>Missing packets</source>
        <comment>setting</comment>
        <translation>Fehlende Pakete</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>column</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>record</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>Modell-Hash</translation>
    </message>
    <message>
        <source>Model that learns</source>
        <translation>Modell, das lernt</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>More filters: {count} set</source>
        <translation>Weitere Filter: {count} gesetzt</translation>
    </message>
    <message>
        <source>More ride out a burst; fewer tell sooner that the line is too fast</source>
        <translation>Mehr fangen einen Schub ab; weniger melden früher, dass die Linie zu schnell ist</translation>
    </message>
    <message>
        <source>Most</source>
        <comment>parts a second</comment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>NOT INSP.</source>
        <comment>verdict</comment>
        <translation>NICHT GEPR.</translation>
    </message>
    <message>
        <source>NOT INSPECTED</source>
        <comment>verdict</comment>
        <translation>NICHT GEPRÜFT</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>defect</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Name des Teils</translation>
    </message>
    <message>
        <source>Name of the shift</source>
        <translation>Name der Schicht</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>New best</source>
        <translation>Neuer Bestwert</translation>
    </message>
    <message>
        <source>New defect name</source>
        <translation>Neuer Fehlername</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next view of the part</source>
        <translation>Nächste Ansicht des Teils</translation>
    </message>
    <message>
        <source>No further frames: the file has ended.</source>
        <translation>Keine weiteren Bilder: Die Datei ist zu Ende.</translation>
    </message>
    <message>
        <source>No heatmap was stored for this part.</source>
        <translation>Zu diesem Teil wurde keine Heatmap gespeichert.</translation>
    </message>
    <message>
        <source>No image of this part is stored.</source>
        <translation>Zu diesem Teil ist kein Bild gespeichert.</translation>
    </message>
    <message>
        <source>No image was stored</source>
        <translation>Es wurde kein Bild gespeichert</translation>
    </message>
    <message>
        <source>No image was stored for this part</source>
        <translation>Zu diesem Teil wurde kein Bild gespeichert</translation>
    </message>
    <message>
        <source>No image was stored for this part (settings: images of flagged parts only)</source>
        <translation>Zu diesem Teil wurde kein Bild gespeichert (Einstellungen: nur Bilder auffälliger Teile)</translation>
    </message>
    <message>
        <source>No image was stored for this part. Settings say which images are kept.</source>
        <translation>Zu diesem Teil wurde kein Bild gespeichert. Die Einstellungen legen fest, welche Bilder behalten werden.</translation>
    </message>
    <message>
        <source>No image yet. Lay a good part under the camera and press Capture or the space bar.</source>
        <translation>Noch kein Bild. Ein Gutteil unter die Kamera legen und „Gutteil aufnehmen“ oder die Leertaste drücken.</translation>
    </message>
    <message>
        <source>No model is best for every part: see several on your own goods, side by side</source>
        <translation>Kein Modell ist für jedes Teil das beste: mehrere auf den eigenen Gutteilen nebeneinander sehen</translation>
    </message>
    <message>
        <source>No page has all the words of '{words}'.</source>
        <translation>Keine Seite enthält alle Wörter von „{words}“.</translation>
    </message>
    <message>
        <source>No part was flagged in this time. Choose a longer time above.</source>
        <translation>In dieser Zeit war kein Teil auffällig. Oben eine längere Zeit wählen.</translation>
    </message>
    <message>
        <source>No part was flagged.</source>
        <translation>Kein Teil war auffällig.</translation>
    </message>
    <message>
        <source>No part was inspected in this time with this recipe.</source>
        <translation>In dieser Zeit wurde mit diesem Rezept kein Teil geprüft.</translation>
    </message>
    <message>
        <source>No part was inspected yet. Start the line on Live: the figures come by themselves.</source>
        <translation>Es wurde noch kein Teil geprüft. Die Linie auf Live starten: Die Zahlen kommen von selbst.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>No place reaches the review limit</source>
        <translation>Keine Stelle erreicht die Nachprüfgrenze</translation>
    </message>
    <message>
        <source>No player was found (pw-play, paplay, aplay): the system's bell rings instead.</source>
        <translation>Es wurde kein Abspielprogramm gefunden (pw-play, paplay, aplay): Stattdessen ertönt der Systemton.</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>Kein Rezept</translation>
    </message>
    <message>
        <source>No recipe is active</source>
        <translation>Kein Rezept ist aktiv</translation>
    </message>
    <message>
        <source>No recipe is active.</source>
        <translation>Kein Rezept ist aktiv.</translation>
    </message>
    <message>
        <source>No recipe is active: enroll a part first.</source>
        <translation>Kein Rezept ist aktiv: zuerst ein Teil einlernen.</translation>
    </message>
    <message>
        <source>No recipe is active: the taught version of {recipe} is stored, not activated.</source>
        <translation>Kein Rezept ist aktiv: Die nachgelernte Version von {recipe} ist gespeichert, nicht aktiviert.</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Noch kein Rezept</translation>
    </message>
    <message>
        <source>No records match</source>
        <translation>Keine Aufzeichnung passt</translation>
    </message>
    <message>
        <source>No scale yet: set it to read millimetres.</source>
        <translation>Noch kein Maßstab: Setzen, um Millimeter abzulesen.</translation>
    </message>
    <message>
        <source>No source is open.</source>
        <translation>Keine Bildquelle ist geöffnet.</translation>
    </message>
    <message>
        <source>No stored part that it has not learned from could be judged again.</source>
        <translation>Kein gespeichertes Teil, aus dem er nicht gelernt hat, konnte erneut beurteilt werden.</translation>
    </message>
    <message numerus="yes">
        <source>No two of the %n parts compared look alike.</source>
        <translation><numerusform>Kein zweites Teil sieht ähnlich aus (%n verglichen).</numerusform><numerusform>Keine zwei der %n verglichenen Teile sehen ähnlich aus.</numerusform></translation>
    </message>
    <message>
        <source>No weights for {backbone} here. Import a file to use this backbone.</source>
        <translation>Hier sind keine Gewichte für {backbone}. Eine Datei importieren, um dieses Backbone zu verwenden.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>record</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>No. {number} is good. Shall such parts pass from now on?</source>
        <translation>Nr. {number} ist gut. Sollen solche Teile ab jetzt IO sein?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of these models could learn from the goods: the table says why.</source>
        <translation>Keines dieser Modelle konnte aus den Gutteilen lernen: Die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>None yet. In Review, press D on a part that is really bad: models can learn what is bad from it.</source>
        <translation>Noch keine. In der Nachprüfung bei einem wirklich schlechten Teil D drücken: Modelle können daraus lernen, was schlecht ist.</translation>
    </message>
    <message>
        <source>None yet. In Review, press G on a flagged part that is good: it becomes a further good one.</source>
        <translation>Noch keine. In der Nachprüfung bei einem auffälligen Teil, das gut ist, G drücken: Es wird ein weiteres Gutteil.</translation>
    </message>
    <message>
        <source>None: parts lie in one place, or anywhere</source>
        <translation>Keine: Teile liegen an einer Stelle oder irgendwo</translation>
    </message>
    <message>
        <source>Not available: {models}. {reason}</source>
        <translation>Nicht verfügbar: {models}. {reason}</translation>
    </message>
    <message>
        <source>Not available: {reason}</source>
        <translation>Nicht verfügbar: {reason}</translation>
    </message>
    <message>
        <source>Not checked since the program was started.</source>
        <translation>Seit dem Start des Programms nicht geprüft.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <comment>verdict</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not offered by this camera</source>
        <translation>Bietet diese Kamera nicht</translation>
    </message>
    <message>
        <source>Not offered by this camera. {reason}</source>
        <translation>Bietet diese Kamera nicht. {reason}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a recipe</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>written by a person</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for this version (optional)</source>
        <translation>Notiz zu dieser Version (freiwillig)</translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Noch ist nichts bestätigt</translation>
    </message>
    <message>
        <source>Nothing is enrolled yet</source>
        <translation>Noch ist nichts eingelernt</translation>
    </message>
    <message>
        <source>Nothing is enrolled yet. Hold 'Engineer mode' for a second and enroll the first part there.</source>
        <translation>Noch ist nichts eingelernt. „Einrichtmodus“ eine Sekunde halten und dort das erste Teil einlernen.</translation>
    </message>
    <message>
        <source>Nothing is enrolled yet. Name the part, then show 2 to 8 good ones: Inspector learns what good looks like. Or watch four simulated washers being enrolled and judged; it takes seconds and needs no camera.</source>
        <translation>Noch ist nichts eingelernt. Das Teil benennen, dann 2 bis 8 Gutteile zeigen: Inspector lernt, wie Gutteile aussehen. Oder zusehen, wie vier simulierte Scheiben eingelernt und beurteilt werden; das dauert Sekunden und braucht keine Kamera.</translation>
    </message>
    <message>
        <source>Nothing is learned from these inputs yet.</source>
        <translation>Aus diesen Eingaben ist noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Nothing is lost: the version stays on Recipes</source>
        <translation>Nichts geht verloren: Die Version bleibt unter Rezepte</translation>
    </message>
    <message>
        <source>Nothing is proved yet</source>
        <translation>Noch ist nichts bewiesen</translation>
    </message>
    <message>
        <source>Nothing seen here is recorded.</source>
        <translation>Nichts davon wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing waits for review.

Parts that are judged FAIL, REVIEW or NOT INSPECTED on Live appear here, the newest first. Start the line on Live (Ctrl+1).</source>
        <translation>Nichts wartet auf Nachprüfung.

Teile, die auf Live als NIO, NACHPRÜFEN oder NICHT GEPRÜFT beurteilt werden, erscheinen hier, die neuesten zuerst. Die Linie auf Live starten (Ctrl+1).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing waits here, but %n under other verdicts: choose more on the left.</source>
        <translation><numerusform>Hier wartet nichts, aber %n unter anderen Urteilen: links mehr wählen.</numerusform><numerusform>Hier wartet nichts, aber %n unter anderen Urteilen: links mehr wählen.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was flagged</source>
        <translation>Nichts war auffällig</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>Okt</translation>
    </message>
    <message numerus="yes">
        <source>Of %n confirmed defect(s) {one} flags {first}, {other} {second}.</source>
        <translation><numerusform>Von %n bestätigten Fehler: {one} findet {first}, {other} {second}.</numerusform><numerusform>Von %n bestätigten Fehlern: {one} findet {first}, {other} {second}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Of %n false reject(s) {one} still flags {first}, {other} {second}.</source>
        <translation><numerusform>Von %n Pseudofehler weiterhin auffällig: {first} mit {one}, {second} mit {other}.</numerusform><numerusform>Von %n Pseudofehlern weiterhin auffällig: {first} mit {one}, {second} mit {other}.</numerusform></translation>
    </message>
    <message>
        <source>Of all patches of all references, this one is the most alike.</source>
        <translation>Von allen Ausschnitten aller Referenzbilder ist dieser der ähnlichste.</translation>
    </message>
    <message numerus="yes">
        <source>Of {parts}, %n verdict(s) would change.</source>
        <translation><numerusform>Für {parts} würde sich %n Urteil ändern.</numerusform><numerusform>Für {parts} würden sich %n Urteile ändern.</numerusform></translation>
    </message>
    <message>
        <source>Of {parts}, no verdict would change.</source>
        <translation>Für {parts} würde sich kein Urteil ändern.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>heatmap</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>switch</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off shows the part as the camera saw it</source>
        <translation>Aus zeigt das Teil, wie die Kamera es sah</translation>
    </message>
    <message>
        <source>Off: it is stored, and put in use on Recipes when you are sure</source>
        <translation>Aus: Sie wird gespeichert und unter Rezepte in Gebrauch genommen, wenn Sie sicher sind</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switch</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>choice</comment>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>One camera looks at this part. Up to three further views can be added; one trigger fires all.</source>
        <translation>Eine Kamera betrachtet dieses Teil. Bis zu drei weitere Ansichten können hinzukommen; ein Trigger löst alle aus.</translation>
    </message>
    <message>
        <source>One file that carries this version to another station</source>
        <translation>Eine Datei, die diese Version zu einer anderen Station trägt</translation>
    </message>
    <message>
        <source>One key decides all that are marked. Click a part, or press Space on it, to leave it out; a double click opens it alone. S goes back to single parts.</source>
        <translation>Eine Taste entscheidet alle markierten. Ein Teil anklicken oder darauf die Leertaste drücken, um es wegzulassen; ein Doppelklick öffnet es allein. S kehrt zu einzelnen Teilen zurück.</translation>
    </message>
    <message>
        <source>One object a line with every field, for programs</source>
        <translation>Ein Objekt pro Zeile mit allen Feldern, für Programme</translation>
    </message>
    <message>
        <source>One part every so many seconds</source>
        <translation>Ein Teil alle so viele Sekunden</translation>
    </message>
    <message>
        <source>One row a record, for spreadsheets</source>
        <translation>Eine Zeile pro Aufzeichnung, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>One to one (1)</source>
        <translation>Eins zu eins (1)</translation>
    </message>
    <message>
        <source>Only confirmed defects that a person gave this name</source>
        <translation>Nur bestätigte Fehler, die diesen Namen bekommen haben</translation>
    </message>
    <message>
        <source>Only every n-th signal is a part</source>
        <translation>Nur jedes n-te Signal ist ein Teil</translation>
    </message>
    <message>
        <source>Only of flagged parts (REVIEW, FAIL, NOT INSPECTED)</source>
        <translation>Nur die auffälliger Teile (NACHPRÜFEN, NIO, NICHT GEPRÜFT)</translation>
    </message>
    <message>
        <source>Only the TRIGGER button or the space bar</source>
        <translation>Nur der Knopf AUSLÖSEN oder die Leertaste</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>In der Nachprüfung öffnen</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Erneut öffnen.</translation>
    </message>
    <message>
        <source>Open no. {number}</source>
        <translation>Nr. {number} öffnen</translation>
    </message>
    <message>
        <source>Opening the camera ...</source>
        <translation>Die Kamera wird geöffnet ...</translation>
    </message>
    <message>
        <source>Opening the recipe to compare with its references ...</source>
        <translation>Das Rezept wird geöffnet, um mit seinen Referenzbildern zu vergleichen ...</translation>
    </message>
    <message>
        <source>Opening the source ...</source>
        <translation>Die Bildquelle wird geöffnet ...</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>person</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>record</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Operator mode</source>
        <translation>Bedienmodus</translation>
    </message>
    <message>
        <source>Operator mode: full screen</source>
        <translation>Bedienmodus: Vollbild</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Other address, e.g. rtsp://192.168.0.20/stream</source>
        <translation>Andere Adresse, z. B. rtsp://192.168.0.20/stream</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>heatmap</comment>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>PASS</source>
        <comment>verdict</comment>
        <translation>IO</translation>
    </message>
    <message>
        <source>PASS among the parts that were judged</source>
        <translation>IO unter den beurteilten Teilen</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Page {page} of 2</source>
        <translation>Seite {page} von 2</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Pareto by</source>
        <translation>Pareto nach</translation>
    </message>
    <message>
        <source>Pareto of the rejects</source>
        <translation>Pareto des Ausschusses</translation>
    </message>
    <message>
        <source>Pareto: count and cumulative share</source>
        <translation>Pareto: Anzahl und Summenanteil</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>record</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part and camera</source>
        <translation>Teil und Kamera</translation>
    </message>
    <message>
        <source>Part may turn</source>
        <translation>Teil darf verdreht liegen</translation>
    </message>
    <message>
        <source>Part {number} with its heatmap</source>
        <translation>Teil {number} mit seiner Heatmap</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>column</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts an hour and their yield</source>
        <translation>Teile pro Stunde und ihre Ausbeute</translation>
    </message>
    <message>
        <source>Parts an hour by verdict, and the yield of each hour</source>
        <translation>Teile pro Stunde nach Urteil und die Ausbeute jeder Stunde</translation>
    </message>
    <message>
        <source>Parts and yield</source>
        <translation>Teile und Ausbeute</translation>
    </message>
    <message>
        <source>Parts and yield over time</source>
        <translation>Teile und Ausbeute im Zeitverlauf</translation>
    </message>
    <message>
        <source>Parts it learned from: {number}</source>
        <translation>Teile, aus denen er gelernt hat: {number}</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>Teile der Gruppe</translation>
    </message>
    <message>
        <source>Parts the limits would get wrong</source>
        <translation>Teile, bei denen die Grenzen falsch lägen</translation>
    </message>
    <message>
        <source>Parts waiting for review</source>
        <translation>Teile, die auf Nachprüfung warten</translation>
    </message>
    <message>
        <source>Parts with different verdicts</source>
        <translation>Teile mit verschiedenen Urteilen</translation>
    </message>
    <message>
        <source>Parts, and the share of a bar and all above it.</source>
        <translation>Teile, und der Anteil eines Balkens und aller darüber.</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict</comment>
        <translation>IO</translation>
    </message>
    <message>
        <source>Passed parts</source>
        <translation>IO-Teile</translation>
    </message>
    <message>
        <source>Passed parts newly flagged: {number}</source>
        <translation>IO-Teile, neu auffällig: {number}</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>line</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Per shift</source>
        <translation>Pro Schicht</translation>
    </message>
    <message>
        <source>Picture of the part</source>
        <translation>Bild des Teils</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <comment>setting</comment>
        <translation>Pixelformat</translation>
    </message>
    <message>
        <source>Pixels at white are red, pixels at black are blue</source>
        <translation>Weiße Pixel sind rot, schwarze Pixel sind blau</translation>
    </message>
    <message>
        <source>Played by {player}. FAIL is a falling pair of tones, NOT INSPECTED three equal ones.</source>
        <translation>Abgespielt von {player}. NIO sind zwei fallende Töne, NICHT GEPRÜFT drei gleiche.</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole frame, 1 one to one</source>
        <translation>Plus und Minus zoomen, 0 zeigt das ganze Bild, 1 eins zu eins</translation>
    </message>
    <message>
        <source>Point at the picture, touch it, or move with the arrow keys.</source>
        <translation>Auf das Bild zeigen, es antippen oder mit den Pfeiltasten bewegen.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>trigger mode</comment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Presence (a part stands still)</source>
        <translation>Anwesenheit (ein Teil liegt still)</translation>
    </message>
    <message>
        <source>Press START: the camera's picture appears here.</source>
        <translation>START drücken: Hier erscheint das Bild der Kamera.</translation>
    </message>
    <message>
        <source>Press Start, or F5</source>
        <translation>Start oder F5 drücken</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Provisional limits: review from {review}, reject from {reject}.</source>
        <translation>Vorläufige Grenzen: nachprüfen ab {review}, NIO ab {reject}.</translation>
    </message>
    <message>
        <source>Put the limits from before this change in force again; audited like every change</source>
        <translation>Die Grenzen von vor dieser Änderung wieder in Kraft setzen; protokolliert wie jede Änderung</translation>
    </message>
    <message>
        <source>Put the mark on the place with the highest score</source>
        <translation>Die Marke auf die Stelle mit dem höchsten Score setzen</translation>
    </message>
    <message>
        <source>Queue {waiting}/{room}</source>
        <translation>Warteschlange {waiting}/{room}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <comment>verdict</comment>
        <translation>NACHPRÜFEN</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>record</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>record</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>Rezeptname</translation>
    </message>
    <message>
        <source>Recipe of the view</source>
        <translation>Rezept der Ansicht</translation>
    </message>
    <message>
        <source>Recipe package (*{suffix})</source>
        <translation>Rezeptpaket (*{suffix})</translation>
    </message>
    <message>
        <source>Recipe {recipe}</source>
        <translation>Rezept {recipe}</translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <translation>Rezept: {name}</translation>
    </message>
    <message>
        <source>Recipe: {recipe}</source>
        <translation>Rezept: {recipe}</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Recipes and versions</source>
        <translation>Rezepte und Versionen</translation>
    </message>
    <message>
        <source>Recipes, records, images and settings. To move it, close the program and start it with --data-dir FOLDER or INSPECTOR_DATA_DIR=FOLDER.</source>
        <translation>Rezepte, Aufzeichnungen, Bilder und Einstellungen. Zum Umziehen das Programm schließen und mit --data-dir FOLDER oder INSPECTOR_DATA_DIR=FOLDER starten.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Recommended: {model}</source>
        <translation>Empfohlen: {model}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>record</comment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>verb</comment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record the raw frames to disk, to replay them as a source later</source>
        <translation>Die Rohbilder auf den Datenträger aufnehmen, um sie später als Bildquelle abzuspielen</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Aufzeichnung {number}</translation>
    </message>
    <message>
        <source>Record {number}, left out</source>
        <translation>Aufzeichnung {number}, weggelassen</translation>
    </message>
    <message>
        <source>Record {number}, used</source>
        <translation>Aufzeichnung {number}, verwendet</translation>
    </message>
    <message>
        <source>Record {number}: {verdict}
Click to review</source>
        <translation>Aufzeichnung {number}: {verdict}
Zum Nachprüfen klicken</translation>
    </message>
    <message>
        <source>Record {number}: {what}. Opens it in Review.</source>
        <translation>Aufzeichnung {number}: {what}. Öffnet sie in der Nachprüfung.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Records and exports then tell the size of a defect in millimetres too</source>
        <translation>Aufzeichnungen und Exporte nennen dann die Größe eines Fehlers auch in Millimetern</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Reference image {number} of {all}, at x {x}, y {y}</source>
        <translation>Referenzbild {number} von {all}, bei x {x}, y {y}</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>Referenzbilder</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>RegAD, adversarial</source>
        <translation>RegAD, adversarial</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Prüfbereich</translation>
    </message>
    <message>
        <source>Region above limit</source>
        <comment>record</comment>
        <translation>Auffälliger Bereich</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Prüfbereich</translation>
    </message>
    <message>
        <source>Region of the part</source>
        <translation>Bereich des Teils</translation>
    </message>
    <message>
        <source>Region …</source>
        <translation>Bereich …</translation>
    </message>
    <message>
        <source>Region, height</source>
        <comment>setting</comment>
        <translation>Bildbereich, Höhe</translation>
    </message>
    <message>
        <source>Region, left</source>
        <comment>setting</comment>
        <translation>Bildbereich, links</translation>
    </message>
    <message>
        <source>Region, top</source>
        <comment>setting</comment>
        <translation>Bildbereich, oben</translation>
    </message>
    <message>
        <source>Region, width</source>
        <comment>setting</comment>
        <translation>Bildbereich, Breite</translation>
    </message>
    <message>
        <source>Regions at or above the review limit, the highest peak first</source>
        <translation>Bereiche auf oder über der Nachprüfgrenze, die höchste Spitze zuerst</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>limit</comment>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Reject limit</source>
        <translation>Ausschussgrenze</translation>
    </message>
    <message>
        <source>Reject limit</source>
        <comment>record</comment>
        <translation>Ausschussgrenze</translation>
    </message>
    <message>
        <source>Reject rate</source>
        <translation>Ausschussrate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Remembers patches of the goods; learned within seconds.</source>
        <translation>Merkt sich Ausschnitte der Gutteile; in Sekunden gelernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove selected area</source>
        <translation>Gewählten Bereich entfernen</translation>
    </message>
    <message>
        <source>Replay it with the source {source}.</source>
        <translation>Mit der Bildquelle {source} abspielen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>counter</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>learning</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>line</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Retake image {place}</source>
        <translation>Bild {place} neu aufnehmen</translation>
    </message>
    <message>
        <source>Retake image {place}  (space)</source>
        <translation>Bild {place} neu aufnehmen  (Leertaste)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>limit</comment>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verdict</comment>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Review limit</source>
        <translation>Nachprüfgrenze</translation>
    </message>
    <message>
        <source>Review limit</source>
        <comment>record</comment>
        <translation>Nachprüfgrenze</translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Reviewed parts and reference images in the layout of MVTec AD, for training</source>
        <translation>Nachgeprüfte Teile und Referenzbilder in der Anordnung von MVTec AD, zum Trainieren</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>START</source>
        <comment>line</comment>
        <translation>START</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>STARTET</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>line</comment>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>GESTOPPT</translation>
    </message>
    <message>
        <source>STOPPING</source>
        <translation>STOPPT</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Saturation</source>
        <comment>setting</comment>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and go to Live</source>
        <translation>Speichern und zu Live</translation>
    </message>
    <message>
        <source>Save as the next version</source>
        <translation>Als nächste Version speichern</translation>
    </message>
    <message>
        <source>Save in recipe</source>
        <translation>Im Rezept speichern</translation>
    </message>
    <message>
        <source>Save to {recipe}</source>
        <translation>In {recipe} speichern</translation>
    </message>
    <message>
        <source>Saved {recipe}.</source>
        <translation>{recipe} gespeichert.</translation>
    </message>
    <message>
        <source>Saved {recipe}; activate it to inspect with it.</source>
        <translation>{recipe} gespeichert; zum Prüfen damit aktivieren.</translation>
    </message>
    <message>
        <source>Saved {recipe}; it is active now.</source>
        <translation>{recipe} gespeichert; jetzt aktiv.</translation>
    </message>
    <message>
        <source>Saved {recipe}; stored, not activated.</source>
        <translation>{recipe} gespeichert; nicht aktiviert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Saving the new version</source>
        <translation>Die neue Version wird gespeichert</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Saving {recipe}</source>
        <translation>{recipe} wird gespeichert</translation>
    </message>
    <message>
        <source>Saving {what}: the window closes as soon as it is stored.</source>
        <translation>Wird gespeichert: {what}. Das Fenster schließt, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>record</comment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score von</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>Verlauf der Scores</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>Scores drift downwards ({ratio} times those at the start). Focus, light or material changed? Defects may score lower too.</source>
        <translation>Scores driften nach unten (das {ratio}-Fache des Anfangs). Schärfe, Licht oder Material geändert? Auch Fehler können niedrigere Scores bekommen.</translation>
    </message>
    <message>
        <source>Scores drift upwards ({ratio} times those at the start). Lamp, lens or material changed?</source>
        <translation>Scores driften nach oben (das {ratio}-Fache des Anfangs). Lampe, Objektiv oder Material geändert?</translation>
    </message>
    <message>
        <source>Scores of passed parts of {recipe} have drifted down. Look at the light, the lens and the material; where goods really look different now, teach some of them in Review.</source>
        <translation>Die Scores der IO-Teile von {recipe} sind nach unten gedriftet. Licht, Objektiv und Material ansehen; wo Gutteile jetzt wirklich anders aussehen, einige in der Nachprüfung nachlernen.</translation>
    </message>
    <message>
        <source>Scores of passed parts of {recipe} have drifted up. Look at the light, the lens and the material; where goods really look different now, teach some of them in Review.</source>
        <translation>Die Scores der IO-Teile von {recipe} sind nach oben gedriftet. Licht, Objektiv und Material ansehen; wo Gutteile jetzt wirklich anders aussehen, einige in der Nachprüfung nachlernen.</translation>
    </message>
    <message>
        <source>Scores of passed parts with their moving average</source>
        <translation>Scores der IO-Teile mit ihrem gleitenden Mittelwert</translation>
    </message>
    <message>
        <source>Scores of the first version against those of the second</source>
        <translation>Scores der ersten Version gegen die der zweiten</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search the manual  (Ctrl+F)</source>
        <translation>Im Handbuch suchen  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Wird gesucht ...</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Zweite Version</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Set as in recipe</source>
        <translation>Wie im Rezept einstellen</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sharp edges are green</source>
        <translation>Scharfe Kanten sind grün</translation>
    </message>
    <message>
        <source>Sharp, well exposed, like the others.</source>
        <translation>Scharf, gut belichtet, wie die anderen.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <comment>setting</comment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Sharpness now; the line marks the best so far. Turn the lens until the bar reaches it</source>
        <translation>Schärfe jetzt; die Linie markiert die bisher beste. Das Objektiv drehen, bis der Balken sie erreicht</translation>
    </message>
    <message>
        <source>Shift and turn a little (fixture play)</source>
        <translation>Verschieben und leicht drehen (Spiel der Halterung)</translation>
    </message>
    <message>
        <source>Shift report: {name}</source>
        <translation>Schichtbericht: {name}</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Shift, turn, tilt (needs clear features)</source>
        <translation>Verschieben, drehen, kippen (braucht deutliche Merkmale)</translation>
    </message>
    <message>
        <source>Shift: parts are moved sideways</source>
        <translation>Verschieben: Teile liegen seitlich versetzt</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Show 2 to 8 good parts. Inspector learns what good looks like; no defects are needed.</source>
        <translation>2 bis 8 Gutteile zeigen. Inspector lernt, wie Gutteile aussehen; Fehler braucht es nicht.</translation>
    </message>
    <message>
        <source>Show all its parts</source>
        <translation>Alle Teile davon anzeigen</translation>
    </message>
    <message>
        <source>Show all that wait</source>
        <translation>Alle wartenden anzeigen</translation>
    </message>
    <message>
        <source>Show all time and all recipes</source>
        <translation>Gesamte Zeit und alle Rezepte anzeigen</translation>
    </message>
    <message>
        <source>Show clipped pixels</source>
        <translation>Übersteuerte Pixel zeigen</translation>
    </message>
    <message>
        <source>Show flagged parts</source>
        <translation>Auffällige Teile anzeigen</translation>
    </message>
    <message>
        <source>Show records made since (F5)</source>
        <translation>Seither entstandene Aufzeichnungen zeigen (F5)</translation>
    </message>
    <message>
        <source>Show sharp edges</source>
        <translation>Scharfe Kanten zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>parts</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show {verdict}; with no verdict chosen all are shown</source>
        <translation>{verdict} zeigen; ohne gewähltes Urteil werden alle gezeigt</translation>
    </message>
    <message>
        <source>Shows first what would change; nothing is stored before you accept it</source>
        <translation>Zeigt zuerst, was sich ändern würde; gespeichert wird erst, wenn Sie es übernehmen</translation>
    </message>
    <message>
        <source>Shows parts that are flagged for the same look together: one key decides all</source>
        <translation>Zeigt Teile zusammen, die aus demselben Grund auffallen: Eine Taste entscheidet alle</translation>
    </message>
    <message>
        <source>Siamese memory</source>
        <translation>Siamesischer Speicher</translation>
    </message>
    <message>
        <source>Side of a square in millimetres</source>
        <translation>Seitenlänge eines Feldes in Millimetern</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Signals left out</source>
        <translation>Ausgelassene Signale</translation>
    </message>
    <message>
        <source>Similar parts together</source>
        <translation>Ähnliche Teile zusammen</translation>
    </message>
    <message>
        <source>Simulated line, {family}</source>
        <translation>Simulierte Linie, {family}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Single parts</source>
        <translation>Einzelne Teile</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of the window</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skipped {skipped}  ·  preview dropped {dropped}</source>
        <translation>Übersprungen {skipped}  ·  Livebild ausgelassen {dropped}</translation>
    </message>
    <message>
        <source>Smallest score</source>
        <translation>Kleinster Score</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>choice</comment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>trigger mode</comment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Software (the button asks the camera)</source>
        <translation>Software (der Knopf fordert das Bild an)</translation>
    </message>
    <message>
        <source>Some networks forbid broadcasts; a camera named by its address opens all the same</source>
        <translation>Manche Netze verbieten Broadcasts; eine mit ihrer Adresse genannte Kamera wird trotzdem geöffnet</translation>
    </message>
    <message>
        <source>Some settings could not be used</source>
        <translation>Einige Einstellungen waren nicht verwendbar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bildquelle</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>record</comment>
        <translation>Bildquelle</translation>
    </message>
    <message>
        <source>Speed unknown until it has been measured after learning.</source>
        <translation>Geschwindigkeit unbekannt, bis sie nach dem Lernen gemessen ist.</translation>
    </message>
    <message>
        <source>Squares of the board, columns</source>
        <translation>Felder des Schachbretts, Spalten</translation>
    </message>
    <message>
        <source>Squares of the board, rows</source>
        <translation>Felder des Schachbretts, Zeilen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>line</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start in</source>
        <comment>mode</comment>
        <translation>Starten im</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>Linie starten oder stoppen</translation>
    </message>
    <message>
        <source>Start or stop the line (F5)</source>
        <translation>Linie starten oder stoppen (F5)</translation>
    </message>
    <message>
        <source>Start or stop the line (F5); parts that wait are judged first</source>
        <translation>Linie starten oder stoppen (F5); wartende Teile werden zuerst beurteilt</translation>
    </message>
    <message>
        <source>Start the line to see the camera picture.</source>
        <translation>Die Linie starten, um das Kamerabild zu sehen.</translation>
    </message>
    <message>
        <source>Start with an empty place: the first scene at rest that is unlike the references is taken as the empty place.</source>
        <translation>Mit leerem Platz starten: Das erste ruhende Bild, das den Referenzbildern nicht gleicht, gilt als leerer Platz.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Step {place} of {number}, {title}, {state}</source>
        <translation>Schritt {place} von {number}, {title}, {state}</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>line</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>line</comment>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Stopping at the next step</source>
        <translation>Endet beim nächsten Schritt</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>which images</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday</comment>
        <translation>So</translation>
    </message>
    <message>
        <source>Synthetic defects found</source>
        <translation>Künstliche Fehler gefunden</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>AUSLÖSEN</translation>
    </message>
    <message>
        <source>Taken by this camera, in this light: another picture teaches another look</source>
        <translation>Mit dieser Kamera, in diesem Licht aufgenommen: Ein anderes Bild lehrt ein anderes Aussehen</translation>
    </message>
    <message>
        <source>Teach as good ...</source>
        <translation>Als gut nachlernen ...</translation>
    </message>
    <message>
        <source>Teaching record {number}</source>
        <translation>Aufzeichnung {number} wird nachgelernt</translation>
    </message>
    <message>
        <source>Teaching record {number} as good</source>
        <translation>Aufzeichnung {number} als gut nachlernen</translation>
    </message>
    <message>
        <source>Tells versions apart a month from now</source>
        <translation>Unterscheidet Versionen auch in einem Monat noch</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>setting</comment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The active recipe is {active}: the taught version of {recipe} is stored, not activated.</source>
        <translation>Das aktive Rezept ist {active}: Die nachgelernte Version von {recipe} ist gespeichert, nicht aktiviert.</translation>
    </message>
    <message>
        <source>The button (and a time) asks the camera for one image, which is the part</source>
        <translation>Der Knopf (und eine Zeit) fordert von der Kamera ein Bild an, das das Teil ist</translation>
    </message>
    <message>
        <source>The camera is not open.</source>
        <translation>Die Kamera ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The camera settings are kept with {recipe}.</source>
        <translation>Die Kameraeinstellungen sind in {recipe} gespeichert.</translation>
    </message>
    <message>
        <source>The camera waits for its trigger: without one no picture comes</source>
        <translation>Die Kamera wartet auf ihren Trigger: Ohne ihn kommt kein Bild</translation>
    </message>
    <message>
        <source>The decision was not stored.</source>
        <translation>Die Entscheidung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The demonstration enrolls four good washers from the simulated line and starts it. It takes a few seconds and needs no camera. Its recipe stays under Recipes; a part you enroll or a recipe you activate later takes its place on the line.</source>
        <translation>Die Demonstration lernt vier gute Scheiben von der simulierten Linie ein und startet sie. Das dauert einige Sekunden und braucht keine Kamera. Ihr Rezept bleibt unter Rezepte; ein Teil, das Sie einlernen, oder ein Rezept, das Sie aktivieren, nimmt später seinen Platz an der Linie ein.</translation>
    </message>
    <message>
        <source>The enrolled patch it was compared with</source>
        <translation>Der eingelernte Ausschnitt, mit dem verglichen wurde</translation>
    </message>
    <message numerus="yes">
        <source>The enrollment is not saved. Throw away %n captured image(s)?</source>
        <translation><numerusform>Das Eingelernte ist nicht gespeichert. %n aufgenommenes Bild wegwerfen?</numerusform><numerusform>Das Eingelernte ist nicht gespeichert. %n aufgenommene Bilder wegwerfen?</numerusform></translation>
    </message>
    <message>
        <source>The example:
a {size} synthetic {kind}</source>
        <translation>Das Beispiel:
künstlicher Fehler, {size}: {kind}</translation>
    </message>
    <message>
        <source>The facts on the right are what is left; a decision can still be given.</source>
        <translation>Die Angaben rechts sind, was geblieben ist; entschieden werden kann trotzdem.</translation>
    </message>
    <message>
        <source>The first parts look unlike the references: {unlike} of {judged} score as only one good in twenty should. Review them; if they are good, add one or two as references.</source>
        <translation>Die ersten Teile sehen anders aus als die Referenzen: {unlike} von {judged} haben einen Score, den nur eines von zwanzig Gutteilen haben sollte. Nachprüfen; sind sie gut, eines oder zwei als Referenz hinzufügen.</translation>
    </message>
    <message>
        <source>The good parts decide, and say after learning what they decided.</source>
        <translation>Die Gutteile entscheiden und sagen nach dem Lernen, was sie entschieden haben.</translation>
    </message>
    <message>
        <source>The language changes as soon as this is done: {what}.</source>
        <translation>Die Sprache wechselt, sobald das erledigt ist: {what}.</translation>
    </message>
    <message>
        <source>The limits are not moved.</source>
        <translation>Die Grenzen werden nicht verschoben.</translation>
    </message>
    <message>
        <source>The limits are proposed anew.</source>
        <translation>Die Grenzen werden neu vorgeschlagen.</translation>
    </message>
    <message>
        <source>The limits over time</source>
        <translation>Die Grenzen im Zeitverlauf</translation>
    </message>
    <message>
        <source>The limits were never changed since enrollment.</source>
        <translation>Die Grenzen wurden seit dem Einlernen nie geändert.</translation>
    </message>
    <message>
        <source>The line is stopping ...</source>
        <translation>Die Linie wird gestoppt ...</translation>
    </message>
    <message>
        <source>The line keeps running with {version} meanwhile. The result is a candidate: nothing changes before you activate it.</source>
        <translation>Die Linie läuft inzwischen mit {version} weiter. Das Ergebnis ist ein Kandidat: Nichts ändert sich, bevor Sie ihn aktivieren.</translation>
    </message>
    <message>
        <source>The line keeps running with {version}. You may go to another screen, or even close the program: what was finished is kept and the learning can go on later.</source>
        <translation>Die Linie läuft mit {version} weiter. Sie können eine andere Seite öffnen oder sogar das Programm schließen: Was fertig ist, bleibt, und das Lernen kann später weitergehen.</translation>
    </message>
    <message>
        <source>The line runs with this camera. Stop it (F5) to choose another one.</source>
        <translation>Die Linie läuft mit dieser Kamera. Stoppen (F5), um eine andere zu wählen.</translation>
    </message>
    <message>
        <source>The line was stopped: {fault}</source>
        <translation>Die Linie wurde gestoppt: {fault}</translation>
    </message>
    <message>
        <source>The new version of {recipe} becomes the active one: the next parts are judged with it.</source>
        <translation>Die neue Version von {recipe} wird die aktive: Die nächsten Teile werden mit ihr beurteilt.</translation>
    </message>
    <message>
        <source>The next part is judged with it, on a running line too; going back is the same</source>
        <translation>Das nächste Teil wird mit ihr beurteilt, auch auf einer laufenden Linie; zurück geht es genauso</translation>
    </message>
    <message>
        <source>The next picture is the best</source>
        <translation>Das nächste Bild ist das beste</translation>
    </message>
    <message>
        <source>The operator's name is written into every record, disposition and audit entry.</source>
        <translation>Der Name des Bedieners wird in jede Aufzeichnung, jede Entscheidung und jeden Eintrag des Änderungsprotokolls geschrieben.</translation>
    </message>
    <message>
        <source>The part gets the worst verdict of its views. {main} judges the view {name}.</source>
        <translation>Das Teil bekommt das schlechteste Urteil seiner Ansichten. {main} beurteilt die Ansicht {name}.</translation>
    </message>
    <message>
        <source>The picture that the good parts were enrolled with</source>
        <translation>Das Bild, mit dem die Gutteile eingelernt wurden</translation>
    </message>
    <message>
        <source>The place of this part</source>
        <translation>Die Stelle dieses Teils</translation>
    </message>
    <message>
        <source>The program is closing; this was not stored.</source>
        <translation>Das Programm wird geschlossen; dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The reason is in the log.</source>
        <translation>Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The reference image with the patch marked</source>
        <translation>Das Referenzbild mit dem markierten Ausschnitt</translation>
    </message>
    <message>
        <source>The region was drawn on {drawn} frames, the source gives {given}. Draw it again or choose the whole frame.</source>
        <translation>Der Prüfbereich wurde auf Bildern mit {drawn} gezeichnet, die Bildquelle liefert {given}. Neu zeichnen oder das ganze Bild wählen.</translation>
    </message>
    <message>
        <source>The running line has this source: stop the line (F5) or choose another.</source>
        <translation>Die laufende Linie hat diese Bildquelle: die Linie stoppen (F5) oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The same place, enrolled</source>
        <translation>Dieselbe Stelle, eingelernt</translation>
    </message>
    <message>
        <source>The score of this view is {score}, below the review limit {review}: another view decided.</source>
        <translation>Der Score dieser Ansicht ist {score}, unter der Nachprüfgrenze {review}: Eine andere Ansicht hat entschieden.</translation>
    </message>
    <message>
        <source>The score {score} reaches the reject limit {reject}: {times} times as much.</source>
        <translation>Der Score {score} erreicht die Ausschussgrenze {reject}: das {times}-Fache davon.</translation>
    </message>
    <message>
        <source>The score {score} reaches the review limit {review}, not the reject limit {reject}.</source>
        <translation>Der Score {score} erreicht die Nachprüfgrenze {review}, nicht die Ausschussgrenze {reject}.</translation>
    </message>
    <message numerus="yes">
        <source>The shift had %n part(s); (it is|they are) counted from 0 again.</source>
        <translation><numerusform>Die Schicht hatte %n Teil; es wird wieder ab 0 gezählt.</numerusform><numerusform>Die Schicht hatte %n Teile; es wird wieder ab 0 gezählt.</numerusform></translation>
    </message>
    <message>
        <source>The shifts are those of Settings</source>
        <translation>Die Schichten sind die der Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>The source has ended after %n part(s); the line was stopped.</source>
        <translation><numerusform>Die Bildquelle endete nach %n Teil; die Linie wurde gestoppt.</numerusform><numerusform>Die Bildquelle endete nach %n Teilen; die Linie wurde gestoppt.</numerusform></translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>Die Bildquelle wurde geschlossen.</translation>
    </message>
    <message>
        <source>The stored images in folders by verdict, with an index</source>
        <translation>Die gespeicherten Bilder in Ordnern nach Urteil, mit einem Verzeichnis</translation>
    </message>
    <message>
        <source>The true value is measured after learning.</source>
        <translation>Der wahre Wert wird nach dem Lernen gemessen.</translation>
    </message>
    <message>
        <source>The weakest that is enough: what can move a part can also move it wrongly</source>
        <translation>Die schwächste, die ausreicht: Was ein Teil verschieben kann, kann es auch falsch verschieben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There is no image to look at.</source>
        <translation>Es gibt kein Bild anzusehen.</translation>
    </message>
    <message>
        <source>There is no judged part in the picture.</source>
        <translation>Im Bild ist kein beurteiltes Teil.</translation>
    </message>
    <message>
        <source>There is no picture to measure in.</source>
        <translation>Es gibt kein Bild, in dem gemessen werden kann.</translation>
    </message>
    <message>
        <source>There is one recipe only. Further parts are enrolled in engineer mode.</source>
        <translation>Es gibt nur ein Rezept. Weitere Teile werden im Einrichtmodus eingelernt.</translation>
    </message>
    <message>
        <source>They come from goods the model had not seen. You can move them while the line runs.</source>
        <translation>Sie kommen von Gutteilen, die das Modell nicht gesehen hatte. Sie können sie verschieben, während die Linie läuft.</translation>
    </message>
    <message>
        <source>They prove nothing: it has seen them.</source>
        <translation>Sie beweisen nichts: Er hat sie gesehen.</translation>
    </message>
    <message>
        <source>They would pass.</source>
        <translation>Sie wären IO.</translation>
    </message>
    <message>
        <source>This image is {own}, the others are {other}. Delete it, or take all of them with the same camera settings.</source>
        <translation>Dieses Bild hat {own}, die anderen haben {other}. Löschen oder alle mit denselben Kameraeinstellungen aufnehmen.</translation>
    </message>
    <message>
        <source>This method compares with what goods show at a place, not with single patches: beside it is the same place of the reference that is most alike as a whole.</source>
        <translation>Dieses Verfahren vergleicht mit dem, was Gutteile an einer Stelle zeigen, nicht mit einzelnen Ausschnitten: Daneben ist dieselbe Stelle des Referenzbilds, das im Ganzen am ähnlichsten ist.</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Dieses Teil</translation>
    </message>
    <message>
        <source>This part was not judged.</source>
        <translation>Dieses Teil wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>This place is not inspected</source>
        <translation>Diese Stelle wird nicht geprüft</translation>
    </message>
    <message>
        <source>This place is not inspected: it lies outside the region, or is ignored.</source>
        <translation>Diese Stelle wird nicht geprüft: Sie liegt außerhalb des Prüfbereichs oder ist ausgeblendet.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>This source has no settings.</source>
        <translation>Diese Bildquelle hat keine Einstellungen.</translation>
    </message>
    <message>
        <source>This version cannot be used. {reason}</source>
        <translation>Diese Version ist nicht verwendbar. {reason}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>record</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time a part</source>
        <translation>Zeit pro Teil</translation>
    </message>
    <message>
        <source>Time a part (to compare)</source>
        <translation>Zeit pro Teil (zum Vergleich)</translation>
    </message>
    <message>
        <source>Time for each model to learn</source>
        <translation>Zeit zum Lernen für jedes Modell</translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation>Zeit zum Lernen</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>record</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Timing</source>
        <comment>setting</comment>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>To decide later: the candidate waits</source>
        <translation>Um später zu entscheiden: Der Kandidat wartet</translation>
    </message>
    <message>
        <source>To look at it at leisure; no further part is judged meanwhile</source>
        <translation>Um es in Ruhe anzusehen; inzwischen wird kein weiteres Teil beurteilt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tones for FAIL and NOT INSPECTED</source>
        <translation>Töne für NIO und NICHT GEPRÜFT</translation>
    </message>
    <message>
        <source>Trained for this part, against made-up defects on your goods.</source>
        <translation>Für dieses Teil trainiert, gegen künstliche Fehler auf Ihren Gutteilen.</translation>
    </message>
    <message>
        <source>Trained for this part: adapts the features to your goods.</source>
        <translation>Für dieses Teil trainiert: passt die Merkmale an Ihre Gutteile an.</translation>
    </message>
    <message>
        <source>Trained for this part: rebuilds goods and fails on defects.</source>
        <translation>Für dieses Teil trainiert: bildet Gutteile nach und scheitert an Fehlern.</translation>
    </message>
    <message>
        <source>Trained once on other parts, tuned to this one: rebuilds goods and fails on defects.</source>
        <translation>Einmal an anderen Teilen trainiert, auf dieses abgestimmt: bildet Gutteile nach und scheitert an Fehlern.</translation>
    </message>
    <message>
        <source>Trained once on other parts; compares each place with the same place of the goods.</source>
        <translation>Einmal an anderen Teilen trainiert; vergleicht jede Stelle mit derselben Stelle der Gutteile.</translation>
    </message>
    <message>
        <source>Trained once on other parts; remembers patches of the goods.</source>
        <translation>Einmal an anderen Teilen trainiert; merkt sich Ausschnitte der Gutteile.</translation>
    </message>
    <message>
        <source>Trend of the scores of passed parts</source>
        <translation>Verlauf der Scores der IO-Teile</translation>
    </message>
    <message>
        <source>Trend of the scores with control limits</source>
        <translation>Verlauf der Scores mit Eingriffsgrenzen</translation>
    </message>
    <message numerus="yes">
        <source>Triangles: %n false reject(s).</source>
        <translation><numerusform>Dreiecke: %n Pseudofehler.</numerusform><numerusform>Dreiecke: %n Pseudofehler.</numerusform></translation>
    </message>
    <message>
        <source>Tried: {counts}. {detail} Nothing seen here is recorded.</source>
        <translation>Erprobt: {counts}. {detail} Nichts davon wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>record</comment>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>setting</comment>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Trigger at start</source>
        <translation>Trigger beim Start</translation>
    </message>
    <message>
        <source>Trigger delay</source>
        <comment>setting</comment>
        <translation>Triggerverzögerung</translation>
    </message>
    <message>
        <source>Trigger edge</source>
        <comment>setting</comment>
        <translation>Triggerflanke</translation>
    </message>
    <message>
        <source>Trigger mode</source>
        <translation>Triggermodus</translation>
    </message>
    <message>
        <source>Trigger one image</source>
        <translation>Ein Bild auslösen</translation>
    </message>
    <message>
        <source>Trigger to frame</source>
        <translation>Trigger bis Bild</translation>
    </message>
    <message>
        <source>Trigger to verdict</source>
        <translation>Trigger bis Urteil</translation>
    </message>
    <message>
        <source>Trigger: judge the next frame</source>
        <translation>Auslösen: das nächste Bild beurteilen</translation>
    </message>
    <message>
        <source>True defects</source>
        <comment>record</comment>
        <translation>Tatsächliche Fehler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>Demonstration ausprobieren</translation>
    </message>
    <message>
        <source>Try-out: the next frames of the source are judged here.</source>
        <translation>Erprobung: Die nächsten Bilder der Bildquelle werden hier beurteilt.</translation>
    </message>
    <message>
        <source>Trying to reconnect.</source>
        <translation>Die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Turn the lens until the bar reaches the line: the sharpest picture so far.</source>
        <translation>Das Objektiv drehen, bis der Balken die Linie erreicht: das bisher schärfste Bild.</translation>
    </message>
    <message>
        <source>Turned rectangle</source>
        <translation>Gedrehtes Rechteck</translation>
    </message>
    <message>
        <source>Turned references add some ms.</source>
        <translation>Gedrehte Referenzbilder kosten einige ms mehr.</translation>
    </message>
    <message>
        <source>Two pages to hang up, of this recipe and time: yield, trend, Pareto</source>
        <translation>Zwei Seiten zum Aushängen, zu diesem Rezept und dieser Zeit: Ausbeute, Verlauf, Pareto</translation>
    </message>
    <message>
        <source>Type a name for the part, for instance its drawing number.</source>
        <translation>Einen Namen für das Teil eingeben, zum Beispiel seine Zeichnungsnummer.</translation>
    </message>
    <message>
        <source>Type a name for the part.</source>
        <translation>Einen Namen für das Teil eingeben.</translation>
    </message>
    <message>
        <source>Typed columns: numbers, and times in UTC as Excel dates</source>
        <translation>Spalten mit Typ: Zahlen, und Zeiten in UTC als Excel-Datum</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change of {change}</source>
        <translation>Änderung rückgängig machen: {change}</translation>
    </message>
    <message>
        <source>Unexpected error: {kind}: {error}. The log has the details.</source>
        <translation>Unerwartete Störung: {kind}: {error}. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>UniAD, adversarial</source>
        <translation>UniAD, adversarial</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>decision</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Unsure: somebody else decides later</source>
        <translation>Unsicher: Jemand anders entscheidet später</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Use these settings whenever a line starts with the recipe; the change is audited</source>
        <translation>Diese Einstellungen verwenden, sobald eine Linie mit dem Rezept startet; die Änderung wird protokolliert</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Diese Länge verwenden</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>Used from the next start of the station on. A part that finds the queue full is recorded as NOT INSPECTED (overrun), never lost.</source>
        <translation>Gilt ab dem nächsten Start der Station. Ein Teil, das die Warteschlange voll findet, wird als NICHT GEPRÜFT (Überlauf) aufgezeichnet, nie verloren.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>record</comment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts that would change</source>
        <translation>Urteile, die sich ändern würden</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>verb</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify audit trail</source>
        <translation>Änderungsprotokoll prüfen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of software</comment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Videodatei</translation>
    </message>
    <message>
        <source>Video file ...</source>
        <translation>Videodatei ...</translation>
    </message>
    <message>
        <source>Videos ({pattern});;All files (*)</source>
        <translation>Videos ({pattern});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>View</source>
        <comment>record</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View of the part before</source>
        <translation>Vorige Ansicht des Teils</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Ansicht {name}</translation>
    </message>
    <message>
        <source>View {name}: {verdict}</source>
        <translation>Ansicht {name}: {verdict}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>WAITING FOR A PART</source>
        <translation>WARTET AUF EIN TEIL</translation>
    </message>
    <message>
        <source>Waiting and decided</source>
        <translation>Wartend und entschieden</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Wartet auf Nachprüfung</translation>
    </message>
    <message>
        <source>Waiting for the first frame ...</source>
        <translation>Das erste Bild wird erwartet ...</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warning: {what}</source>
        <translation>Warnung: {what}</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.bin);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt *.safetensors *.bin);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Weights for {backbone}</source>
        <translation>Gewichte für {backbone}</translation>
    </message>
    <message>
        <source>Weights missing: inspector weights import FILE --backbone {name}</source>
        <translation>Gewichte fehlen: inspector weights import FILE --backbone {name}</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What is left out cannot be rejected by mistake, and the part is seen larger</source>
        <translation>Was wegbleibt, kann nicht irrtümlich ausgesondert werden, und das Teil wird größer gesehen</translation>
    </message>
    <message>
        <source>What is rejected most</source>
        <translation>Was am meisten ausgesondert wird</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>What kind of part it is</source>
        <translation>Welche Art Teil es ist</translation>
    </message>
    <message>
        <source>What the good parts may not show yet</source>
        <translation>Was die Gutteile womöglich noch nicht zeigen</translation>
    </message>
    <message>
        <source>What they promise</source>
        <translation>Was sie versprechen</translation>
    </message>
    <message>
        <source>What was flagged, by defect name</source>
        <translation>Was auffällig war, nach Fehlername</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a part has entered the region and stands still.</source>
        <translation>Wenn ein Teil in den Bereich gekommen ist und still liegt.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Wenn etwas versagt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Where it is rejected</source>
        <translation>Wo ausgesondert wird</translation>
    </message>
    <message>
        <source>Where on the part</source>
        <translation>Wo auf dem Teil</translation>
    </message>
    <message>
        <source>Where on the part the peaks of flagged parts lie</source>
        <translation>Wo auf dem Teil die Spitzen auffälliger Teile liegen</translation>
    </message>
    <message>
        <source>Where parts come from</source>
        <translation>Woher die Teile kommen</translation>
    </message>
    <message>
        <source>Where rejected parts are worst</source>
        <translation>Wo ausgesonderte Teile am schlechtesten sind</translation>
    </message>
    <message>
        <source>Where the line gives more signals than parts</source>
        <translation>Wo die Linie mehr Signale als Teile liefert</translation>
    </message>
    <message>
        <source>Whether parts may lie turned is chosen with the model.</source>
        <translation>Ob Teile verdreht liegen dürfen, wird beim Modell gewählt.</translation>
    </message>
    <message>
        <source>Which line of the camera gives the signal</source>
        <translation>Welcher Eingang der Kamera das Signal liefert</translation>
    </message>
    <message>
        <source>Which model learns</source>
        <translation>Welches Modell lernt</translation>
    </message>
    <message>
        <source>Which part comes now?</source>
        <translation>Welches Teil kommt jetzt?</translation>
    </message>
    <message>
        <source>White balance</source>
        <comment>setting</comment>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>White balance k</source>
        <comment>setting</comment>
        <translation>Weißabgleich k</translation>
    </message>
    <message>
        <source>White balance, blue</source>
        <comment>setting</comment>
        <translation>Weißabgleich, blau</translation>
    </message>
    <message>
        <source>White balance, red</source>
        <comment>setting</comment>
        <translation>Weißabgleich, rot</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who moved the limits, when and how far; every change can be taken back</source>
        <translation>Wer die Grenzen wann und wie weit verschoben hat; jede Änderung lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Who reviewed these parts</source>
        <translation>Wer diese Teile nachgeprüft hat</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Whole frame (0)</source>
        <translation>Ganzes Bild (0)</translation>
    </message>
    <message>
        <source>Why this verdict? Shows the score under the pointer and the closest enrolled patch (W)</source>
        <translation>Warum dieses Urteil? Zeigt den Score unter dem Zeiger und den ähnlichsten eingelernten Ausschnitt (W)</translation>
    </message>
    <message>
        <source>Why {verdict}?</source>
        <translation>Warum {verdict}?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>With the features chosen beside.</source>
        <translation>Mit den daneben gewählten Merkmalen.</translation>
    </message>
    <message>
        <source>Worst parts: furthest above the reject limit</source>
        <translation>Schlechteste Teile: am weitesten über der Ausschussgrenze</translation>
    </message>
    <message>
        <source>Worst place</source>
        <translation>Schlechteste Stelle</translation>
    </message>
    <message>
        <source>Worst place</source>
        <comment>record</comment>
        <translation>Schlechteste Stelle</translation>
    </message>
    <message>
        <source>Would change {changes} of the last {parts} verdicts</source>
        <translation>Würde {changes} der letzten {parts} Urteile ändern</translation>
    </message>
    <message>
        <source>Write a report when a shift ends</source>
        <translation>Bericht schreiben, wenn eine Schicht endet</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>a little larger than the smallest</source>
        <translation>etwas größer als das kleinste</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>above the reject limit</source>
        <translation>über der Ausschussgrenze</translation>
    </message>
    <message>
        <source>above the review limit</source>
        <translation>über der Nachprüfgrenze</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>alignment</source>
        <comment>reason</comment>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>all</source>
        <comment>signals</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two versions</comment>
        <translation>und</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weitere</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>and {count} more, see the audit trail</source>
        <translation>und {count} weitere, siehe Änderungsprotokoll (Audit)</translation>
    </message>
    <message>
        <source>any</source>
        <comment>choice</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any</source>
        <comment>score</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>anywhere</source>
        <comment>trait</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>as fast as read</source>
        <comment>choice</comment>
        <translation>so schnell wie gelesen</translation>
    </message>
    <message>
        <source>at a rate</source>
        <comment>choice</comment>
        <translation>mit fester Bildrate</translation>
    </message>
    <message>
        <source>bad frame</source>
        <comment>reason</comment>
        <translation>Bild fehlerhaft</translation>
    </message>
    <message>
        <source>between the two limits</source>
        <translation>zwischen den beiden Grenzen</translation>
    </message>
    <message>
        <source>bottom centre</source>
        <translation>unten Mitte</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>button</source>
        <comment>instead of a time</comment>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>alarm</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>camera, for instance basler:22345678</source>
        <translation>Kamera, zum Beispiel basler:22345678</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>candidate of a recipe that is not in use</source>
        <translation>Kandidat eines Rezepts, das nicht in Gebrauch ist</translation>
    </message>
    <message>
        <source>candidate: waits for a decision on Learn</source>
        <translation>Kandidat: wartet unter Lernen auf eine Entscheidung</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <comment>recipe</comment>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>chessboard</source>
        <comment>scale</comment>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>step</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>confirmed defect</source>
        <translation>bestätigter Fehler</translation>
    </message>
    <message>
        <source>confirmed defect! score {before} → {after}</source>
        <translation>bestätigter Fehler! Score {before} → {after}</translation>
    </message>
    <message>
        <source>continuous</source>
        <comment>trigger</comment>
        <translation>kontinuierlich</translation>
    </message>
    <message>
        <source>contrast</source>
        <comment>loss</comment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>control limits</source>
        <translation>Eingriffsgrenzen</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>stage</comment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>dent</source>
        <comment>column</comment>
        <translation>Delle</translation>
    </message>
    <message>
        <source>dent</source>
        <comment>defect</comment>
        <translation>Delle</translation>
    </message>
    <message>
        <source>discriminator</source>
        <comment>loss</comment>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>distance</source>
        <comment>scale</comment>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>energy gap</source>
        <comment>loss</comment>
        <translation>Energieabstand</translation>
    </message>
    <message>
        <source>engineer mode</source>
        <translation>Einrichtmodus</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>falling</source>
        <comment>choice</comment>
        <translation>fallend</translation>
    </message>
    <message>
        <source>false reject</source>
        <translation>Pseudofehler</translation>
    </message>
    <message>
        <source>false reject</source>
        <comment>part</comment>
        <translation>Pseudofehler</translation>
    </message>
    <message>
        <source>finds odd shapes best; slow without a graphics card</source>
        <translation>findet ungewöhnliche Formen am besten; langsam ohne Grafikkarte</translation>
    </message>
    <message>
        <source>finer features of the same family</source>
        <translation>feinere Merkmale derselben Familie</translation>
    </message>
    <message>
        <source>finer features; slow without a graphics card</source>
        <translation>feinere Merkmale; langsam ohne Grafikkarte</translation>
    </message>
    <message>
        <source>first</source>
        <comment>line of a camera</comment>
        <translation>erster</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>trait</comment>
        <translation>fest</translation>
    </message>
    <message>
        <source>for instance washer M8</source>
        <translation>zum Beispiel Scheibe M8</translation>
    </message>
    <message>
        <source>frame</source>
        <comment>alarm</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>gaussian</source>
        <comment>loss</comment>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>good part</source>
        <translation>Gutteil</translation>
    </message>
    <message>
        <source>good {number}</source>
        <translation>Gutteil {number}</translation>
    </message>
    <message>
        <source>hardware</source>
        <comment>trigger</comment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>held while you look</source>
        <translation>angehalten, solange Sie hinsehen</translation>
    </message>
    <message>
        <source>hole</source>
        <comment>column</comment>
        <translation>Loch</translation>
    </message>
    <message>
        <source>hole</source>
        <comment>defect</comment>
        <translation>Loch</translation>
    </message>
    <message>
        <source>homography</source>
        <comment>alignment</comment>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>hub cache</source>
        <comment>weights</comment>
        <translation>Hub-Cache</translation>
    </message>
    <message>
        <source>imaging</source>
        <comment>stage</comment>
        <translation>Bildaufbereitung</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>weights</comment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>recipe</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>interval</source>
        <comment>trigger</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>large</source>
        <comment>column</comment>
        <translation>groß</translation>
    </message>
    <message>
        <source>large</source>
        <comment>defect</comment>
        <translation>groß</translation>
    </message>
    <message>
        <source>last</source>
        <comment>part</comment>
        <translation>letztes</translation>
    </message>
    <message>
        <source>last part: {part}</source>
        <translation>letztes Teil: {part}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>of learning</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>limits of {subject}: review {review_from} to {review_to}, reject {reject_from} to {reject_to}</source>
        <translation>Grenzen von {subject}: Nachprüfgrenze von {review_from} auf {review_to}, Ausschussgrenze von {reject_from} auf {reject_to}</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>of a training</comment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>trigger</comment>
        <translation>manuell</translation>
    </message>
    <message>
        <source>mean in control</source>
        <translation>Mittelwert der Anfangsphase</translation>
    </message>
    <message>
        <source>median {time} ms</source>
        <translation>Median {time} ms</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>column</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>defect</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>middle centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>Mitte links</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>Mitte rechts</translation>
    </message>
    <message>
        <source>mis-
placed</source>
        <comment>column</comment>
        <translation>ver-
schoben</translation>
    </message>
    <message>
        <source>misplaced detail</source>
        <comment>defect</comment>
        <translation>verschobenes Detail</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>part</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>column</comment>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>weights</comment>
        <translation>fehlen</translation>
    </message>
    <message>
        <source>missing detail</source>
        <comment>defect</comment>
        <translation>fehlendes Detail</translation>
    </message>
    <message>
        <source>model</source>
        <comment>alarm</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model</source>
        <comment>reason</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model</source>
        <comment>stage</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>gleitender Mittelwert</translation>
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
        <translation>ms pro
Teil</translation>
    </message>
    <message>
        <source>negatives</source>
        <comment>loss</comment>
        <translation>Negative</translation>
    </message>
    <message>
        <source>never</source>
        <comment>alarm</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>never, the button only</source>
        <translation>nie, nur der Knopf</translation>
    </message>
    <message numerus="yes">
        <source>newest %n part(s)</source>
        <translation><numerusform>das neueste Teil</numerusform><numerusform>die neuesten %n Teile</numerusform></translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no frame</source>
        <comment>reason</comment>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>kein Name bekannt</translation>
    </message>
    <message>
        <source>no part is judged until the line goes on</source>
        <translation>es wird kein Teil beurteilt, bis die Linie weiterläuft</translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>keine Teile</translation>
    </message>
    <message>
        <source>no place known</source>
        <translation>keine Stelle bekannt</translation>
    </message>
    <message>
        <source>no times known</source>
        <translation>keine Zeiten bekannt</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>no. {number} · {time}</source>
        <translation>Nr. {number} · {time}</translation>
    </message>
    <message>
        <source>no. {number}, {time}</source>
        <translation>Nr. {number}, {time}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>alignment</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>score</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none (good part)</source>
        <translation>keine (Gutteil)</translation>
    </message>
    <message>
        <source>none: the part was not judged</source>
        <translation>keiner: Das Teil wurde nicht beurteilt</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>operator</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not inspected</source>
        <comment>place</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not inspected: alignment</source>
        <translation>nicht geprüft: Ausrichtung</translation>
    </message>
    <message>
        <source>not inspected: bad frame</source>
        <translation>nicht geprüft: Bild fehlerhaft</translation>
    </message>
    <message>
        <source>not inspected: model</source>
        <translation>nicht geprüft: Modell</translation>
    </message>
    <message>
        <source>not inspected: no frame</source>
        <translation>nicht geprüft: kein Bild</translation>
    </message>
    <message>
        <source>not inspected: overrun</source>
        <translation>nicht geprüft: Überlauf</translation>
    </message>
    <message>
        <source>not inspected: region</source>
        <translation>nicht geprüft: Prüfbereich</translation>
    </message>
    <message>
        <source>not inspected: stopped</source>
        <translation>nicht geprüft: angehalten</translation>
    </message>
    <message>
        <source>not inspected: storage</source>
        <translation>nicht geprüft: Speicherung</translation>
    </message>
    <message>
        <source>not loaded yet; known when the station runs</source>
        <translation>noch nicht geladen; bekannt, wenn die Station läuft</translation>
    </message>
    <message>
        <source>not usable: {reason}</source>
        <translation>nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>nichts verschoben</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>noch nichts zu zählen</translation>
    </message>
    <message>
        <source>nothing was judged</source>
        <translation>nichts wurde beurteilt</translation>
    </message>
    <message>
        <source>nothing was reviewed</source>
        <translation>nichts wurde nachgeprüft</translation>
    </message>
    <message>
        <source>object</source>
        <comment>trait</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>off</source>
        <comment>switch</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>switch</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>origin not recorded</source>
        <translation>Herkunft nicht vermerkt</translation>
    </message>
    <message>
        <source>over the</source>
        <comment>newest 50 parts</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>overrun</source>
        <comment>alarm</comment>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>overrun</source>
        <comment>reason</comment>
        <translation>Überlauf</translation>
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
        <translation>p95 {p95} ms, längste {longest} ms</translation>
    </message>
    <message>
        <source>p95 {p95}, longest {longest} ms</source>
        <translation>p95 {p95}, längste {longest} ms</translation>
    </message>
    <message>
        <source>package</source>
        <comment>weights</comment>
        <translation>im Programm</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>parts of {span}</source>
        <translation>Teile von {span}</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>part</comment>
        <translation>IO</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>pro s</translation>
    </message>
    <message>
        <source>perlin</source>
        <comment>loss</comment>
        <translation>Perlin</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>positives</source>
        <comment>loss</comment>
        <translation>Positive</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>trigger</comment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>preview</source>
        <comment>trigger</comment>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>pull</source>
        <comment>loss</comment>
        <translation>Rückhalt</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>loss</comment>
        <translation>nachgebildet</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <comment>loss</comment>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>choice</comment>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>region</source>
        <comment>reason</comment>
        <translation>Prüfbereich</translation>
    </message>
    <message>
        <source>reject</source>
        <comment>limit</comment>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>reject {before} to {after}</source>
        <translation>Ausschussgrenze von {before} auf {after}</translation>
    </message>
    <message>
        <source>reject {limit}</source>
        <translation>Ausschuss {limit}</translation>
    </message>
    <message>
        <source>review</source>
        <comment>limit</comment>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>review flagged parts first</source>
        <translation>auffällige Teile nachprüfen</translation>
    </message>
    <message>
        <source>review from {review}  ·  reject from {reject}</source>
        <translation>nachprüfen ab {review}  ·  NIO ab {reject}</translation>
    </message>
    <message>
        <source>review {before} to {after}</source>
        <translation>Nachprüfgrenze von {before} auf {after}</translation>
    </message>
    <message>
        <source>review {limit}</source>
        <translation>Nachprüfung {limit}</translation>
    </message>
    <message>
        <source>review {review}, reject {reject}</source>
        <translation>Nachprüfgrenze {review}, Ausschussgrenze {reject}</translation>
    </message>
    <message>
        <source>rigid</source>
        <comment>alignment</comment>
        <translation>starr</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>choice</comment>
        <translation>steigend</translation>
    </message>
    <message>
        <source>robust textures; more work a part</source>
        <translation>robuste Texturen; mehr Rechenaufwand pro Teil</translation>
    </message>
    <message>
        <source>rotated rectangle</source>
        <translation>gedrehtes Rechteck</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>alarm</comment>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>score (log scale)</source>
        <translation>Score (logarithmisch)</translation>
    </message>
    <message>
        <source>score {before} → {after}</source>
        <translation>Score {before} → {after}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>scratch</source>
        <comment>column</comment>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>scratch</source>
        <comment>defect</comment>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>see By reason</source>
        <translation>siehe „Nach Grund“</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>Startwert {number}</translation>
    </message>
    <message>
        <source>serial {number}</source>
        <translation>Seriennummer {number}</translation>
    </message>
    <message>
        <source>similarity</source>
        <comment>loss</comment>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>small</source>
        <comment>column</comment>
        <translation>klein</translation>
    </message>
    <message>
        <source>small</source>
        <comment>defect</comment>
        <translation>klein</translation>
    </message>
    <message>
        <source>small and fast; the place to start</source>
        <translation>klein und schnell; der richtige Anfang</translation>
    </message>
    <message>
        <source>software</source>
        <comment>trigger</comment>
        <translation>Software</translation>
    </message>
    <message>
        <source>squares of</source>
        <comment>8 x 6 squares of 5 mm</comment>
        <translation>Felder zu</translation>
    </message>
    <message>
        <source>stain</source>
        <comment>column</comment>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>stain</source>
        <comment>defect</comment>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of a training</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>reason</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>storage</source>
        <comment>alarm</comment>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>storage</source>
        <comment>reason</comment>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>storing</source>
        <comment>stage</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>surface</source>
        <comment>trait</comment>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>the camera's first line</source>
        <translation>der erste Eingang der Kamera</translation>
    </message>
    <message>
        <source>the enrollment of {name}</source>
        <translation>das Einlernen von {name}</translation>
    </message>
    <message numerus="yes">
        <source>the last %n stored part(s)</source>
        <translation><numerusform>das letzte gespeicherte Teil</numerusform><numerusform>die letzten %n gespeicherten Teile</numerusform></translation>
    </message>
    <message>
        <source>the network of the PatchCore paper; slow without a graphics card</source>
        <translation>das Netz der PatchCore-Veröffentlichung; langsam ohne Grafikkarte</translation>
    </message>
    <message>
        <source>the scores of passed parts have drifted down.</source>
        <translation>die Scores der IO-Teile sind nach unten gedriftet.</translation>
    </message>
    <message>
        <source>the scores of passed parts have drifted up.</source>
        <translation>die Scores der IO-Teile sind nach oben gedriftet.</translation>
    </message>
    <message>
        <source>the taught part itself, {time}</source>
        <translation>das nachgelernte Teil selbst, {time}</translation>
    </message>
    <message>
        <source>the taught version</source>
        <translation>die nachgelernte Version</translation>
    </message>
    <message>
        <source>to</source>
        <comment>score</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step</comment>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>top centre</source>
        <translation>oben Mitte</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>torch {version} (not loaded)</source>
        <translation>torch {version} (nicht geladen)</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>alignment</comment>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>turn</source>
        <comment>handle of a region</comment>
        <translation>drehen</translation>
    </message>
    <message>
        <source>turned</source>
        <comment>trait</comment>
        <translation>verdreht</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>person</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>upright</source>
        <comment>trait</comment>
        <translation>aufrecht</translation>
    </message>
    <message>
        <source>v{version} active</source>
        <translation>v{version} aktiv</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stage</comment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>waiting parts are judged and stored first</source>
        <translation>wartende Teile werden zuerst beurteilt und gespeichert</translation>
    </message>
    <message>
        <source>weights come with the program</source>
        <translation>Gewichte sind im Programm enthalten</translation>
    </message>
    <message>
        <source>weights found in the download cache</source>
        <translation>Gewichte im Download-Cache gefunden</translation>
    </message>
    <message>
        <source>weights imported from a file</source>
        <translation>Gewichte aus einer Datei importiert</translation>
    </message>
    <message>
        <source>whole frame</source>
        <translation>ganzes Bild</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yield %</source>
        <translation>Ausbeute %</translation>
    </message>
    <message>
        <source>yield {percent} %</source>
        <translation>Ausbeute {percent} %</translation>
    </message>
    <message>
        <source>{begin} to {end} ({zone})</source>
        <translation>{begin} bis {end} ({zone})</translation>
    </message>
    <message>
        <source>{camera}, {settings}: put in force whenever a line starts with the recipe. Change them on the Camera screen.</source>
        <translation>{camera}, {settings}: gelten, sobald eine Linie mit dem Rezept startet. Ändern auf der Seite Kamera.</translation>
    </message>
    <message>
        <source>{count} flagged</source>
        <translation>{count} auffällig</translation>
    </message>
    <message>
        <source>{count} flagged, {others} not inspected</source>
        <translation>{count} auffällig, {others} nicht geprüft</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>{count} of {all} flagged parts that were reviewed turned out to be good ({part}%; {sure}% interval {low}% to {high}%).</source>
        <translation>Von {all} nachgeprüften auffälligen Teilen gut: {count} ({part} %; {sure}-%-Intervall {low} % bis {high} %).</translation>
    </message>
    <message>
        <source>{count} of {least} to {most}: capture at least {missing} more</source>
        <translation>{count} von {least} bis {most}: mindestens {missing} weitere aufnehmen</translation>
    </message>
    <message>
        <source>{count} of {least} to {most}: complete</source>
        <translation>{count} von {least} bis {most}: vollständig</translation>
    </message>
    <message>
        <source>{count} of {least} to {most}: enough; more make the limits tighter</source>
        <translation>{count} von {least} bis {most}: genug; mehr machen die Grenzen enger</translation>
    </message>
    <message>
        <source>{count} outside the picture.</source>
        <translation>{count} außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day}. {month} {time}</translation>
    </message>
    <message>
        <source>{decision} (learned)</source>
        <translation>{decision} (gelernt)</translation>
    </message>
    <message>
        <source>{decision}, by {person}</source>
        <translation>{decision} ({person})</translation>
    </message>
    <message>
        <source>{decision}, by {person}, {time}</source>
        <translation>{decision} ({person}, {time})</translation>
    </message>
    <message>
        <source>{first} (and {others} more)</source>
        <translation>{first} (und {others} weitere)</translation>
    </message>
    <message numerus="yes">
        <source>{flagged} of %n false reject(s)</source>
        <translation><numerusform>{flagged} von %n Pseudofehler</numerusform><numerusform>{flagged} von %n Pseudofehlern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{flagged} of %n held-out good(s)</source>
        <translation><numerusform>{flagged} von %n zurückgehaltenen Gutteil</numerusform><numerusform>{flagged} von %n zurückgehaltenen Gutteilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{flagged} of %n passed part(s)</source>
        <translation><numerusform>{flagged} von %n IO-Teil</numerusform><numerusform>{flagged} von %n IO-Teilen</numerusform></translation>
    </message>
    <message>
        <source>{found} of {total} synthetic defects would be flagged (a check only, not the source of the limits).</source>
        <translation>Würde auffallen: {found} von {total} künstlichen Fehlern (nur eine Kontrolle, nicht die Quelle der Grenzen).</translation>
    </message>
    <message>
        <source>{free} of {total} GiB</source>
        <translation>{free} von {total} GiB</translation>
    </message>
    <message>
        <source>{free} of {total} GiB (low)</source>
        <translation>{free} von {total} GiB (wenig)</translation>
    </message>
    <message>
        <source>{goods}. Dashed: review limit, solid: reject limit.</source>
        <translation>{goods}. Gestrichelt: Nachprüfgrenze, durchgezogen: Ausschussgrenze.</translation>
    </message>
    <message>
        <source>{kept} caught as before, {caught} now caught, {missed} newly missed, {still} still missed</source>
        <translation>{kept} gefunden wie zuvor, {caught} jetzt gefunden, {missed} neu nicht gefunden, {still} weiter nicht gefunden</translation>
    </message>
    <message>
        <source>{kind}: {total}</source>
        <translation>{kind}: {total}</translation>
    </message>
    <message>
        <source>{kind}: {used} of {total} used</source>
        <translation>{kind}: {used} von {total} verwendet</translation>
    </message>
    <message>
        <source>{length} long, {area} mm² ({pixels})</source>
        <translation>{length} lang, {area} mm² ({pixels})</translation>
    </message>
    <message>
        <source>{length} px long, {area} px²</source>
        <translation>{length} px lang, {area} px²</translation>
    </message>
    <message>
        <source>{limits} (provisional)</source>
        <translation>{limits} (vorläufig)</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>{low} bis {high}, in Schritten von {step}</translation>
    </message>
    <message>
        <source>{low} – {high} %, {count} of {all}</source>
        <translation>{low} – {high} %, {count} von {all}</translation>
    </message>
    <message>
        <source>{low} – {high} %, {count} of {all}, few</source>
        <translation>{low} – {high} %, {count} von {all}, wenige</translation>
    </message>
    <message>
        <source>{method} (in use now)</source>
        <translation>{method} (in Gebrauch)</translation>
    </message>
    <message>
        <source>{method} (in use now, suggested)</source>
        <translation>{method} (in Gebrauch, vorgeschlagen)</translation>
    </message>
    <message>
        <source>{method} (suggested)</source>
        <translation>{method} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>{method} learns from {defects} and {goods} in {time} at most.</source>
        <translation>{method} lernt höchstens {time}. Grundlage: {defects}, {goods}.</translation>
    </message>
    <message>
        <source>{method} learns from {goods} alone, with {defects} left out, in {time} at most.</source>
        <translation>{method} lernt höchstens {time}. Grundlage: nur {goods}; weggelassen: {defects}.</translation>
    </message>
    <message>
        <source>{method}, quality at least {quality}</source>
        <translation>{method}, Güte mindestens {quality}</translation>
    </message>
    <message numerus="yes">
        <source>{missed} of %n confirmed defect(s)</source>
        <translation><numerusform>{missed} von %n bestätigten Fehler</numerusform><numerusform>{missed} von %n bestätigten Fehlern</numerusform></translation>
    </message>
    <message>
        <source>{moment}, by not given</source>
        <translation>{moment}, Person nicht angegeben</translation>
    </message>
    <message>
        <source>{moment}, by {person}</source>
        <translation>{moment}, von {person}</translation>
    </message>
    <message>
        <source>{moment}, {version}. Enter opens it in Review.</source>
        <translation>{moment}, {version}. Enter öffnet es in der Nachprüfung.</translation>
    </message>
    <message>
        <source>{most} good parts are the most.</source>
        <translation>Mehr als {most} Gutteile sind nicht möglich.</translation>
    </message>
    <message>
        <source>{number} an image that no trigger had asked for</source>
        <translation>{number} ein Bild, das kein Trigger angefordert hatte</translation>
    </message>
    <message>
        <source>{number} closer to the one before than the debounce</source>
        <translation>{number} schneller nach dem vorigen als die Entprellung</translation>
    </message>
    <message>
        <source>{number} during a pause</source>
        <translation>{number} während einer Pause</translation>
    </message>
    <message numerus="yes">
        <source>{number} found</source>
        <translation><numerusform>{number} gefunden</numerusform><numerusform>{number} gefunden</numerusform></translation>
    </message>
    <message>
        <source>{number} newly flagged</source>
        <translation>{number} neu auffällig</translation>
    </message>
    <message>
        <source>{number} not the n-th</source>
        <translation>{number} nicht das n-te</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>{number} Teile</translation>
    </message>
    <message>
        <source>{number} parts/s</source>
        <translation>{number} Teile/s</translation>
    </message>
    <message numerus="yes">
        <source>{number} record(s)</source>
        <translation><numerusform>{number} Aufzeichnung</numerusform><numerusform>{number} Aufzeichnungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{number} record(s) of the present filter will be written.</source>
        <translation><numerusform>{number} Aufzeichnung des gegenwärtigen Filters wird geschrieben.</numerusform><numerusform>{number} Aufzeichnungen des gegenwärtigen Filters werden geschrieben.</numerusform></translation>
    </message>
    <message>
        <source>{number} signals since the start; no part of:</source>
        <translation>{number} Signale seit dem Start; kein Teil wurden:</translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting</source>
        <translation><numerusform>{number} wartet</numerusform><numerusform>{number} warten</numerusform></translation>
    </message>
    <message>
        <source>{number}.  peak {score}  ·  {length}, {area}</source>
        <translation>{number}.  Spitze {score}  ·  {length}, {area}</translation>
    </message>
    <message>
        <source>{over} of {goods} held-out goods over the review limit {limit}</source>
        <translation>{over} von {goods} zurückgehaltenen Gutteilen über der Nachprüfgrenze {limit}</translation>
    </message>
    <message>
        <source>{parts}: {confirmed} defect, {false_rejects} good, {unsure} unsure</source>
        <translation>{parts}: {confirmed} Fehler, {false_rejects} gut, {unsure} unsicher</translation>
    </message>
    <message>
        <source>{parts}; {number} could not be: image missing, or no part found in it</source>
        <translation>{parts}; bei {number} nicht möglich: Bild fehlt oder kein Teil darin gefunden</translation>
    </message>
    <message>
        <source>{passed} of {judged} judged</source>
        <translation>{passed} von {judged} beurteilten</translation>
    </message>
    <message>
        <source>{place}, sha256 {digest}…</source>
        <translation>{place}, sha256 {digest}…</translation>
    </message>
    <message>
        <source>{recipe} at {camera}</source>
        <translation>{recipe} an {camera}</translation>
    </message>
    <message>
        <source>{recipe} is active now</source>
        <translation>{recipe} ist jetzt aktiv</translation>
    </message>
    <message>
        <source>{recipe} is in {file}</source>
        <translation>{recipe} ist in {file}</translation>
    </message>
    <message>
        <source>{recipe}, for {part}</source>
        <translation>{recipe}, für {part}</translation>
    </message>
    <message>
        <source>{recipe}: score</source>
        <translation>{recipe}: Score</translation>
    </message>
    <message numerus="yes">
        <source>{recipe}: worst place of each flagged part. Strongest colour: %n part(s).</source>
        <translation><numerusform>{recipe}: schlechteste Stelle jedes auffälligen Teils. Stärkste Farbe: %n Teil.</numerusform><numerusform>{recipe}: schlechteste Stelle jedes auffälligen Teils. Stärkste Farbe: %n Teile.</numerusform></translation>
    </message>
    <message>
        <source>{recipe}: {scale} mm per px from the next part on</source>
        <translation>{recipe}: {scale} mm pro px ab dem nächsten Teil</translation>
    </message>
    <message>
        <source>{score} ({times} times the reject limit)</source>
        <translation>{score} (das {times}-Fache der Ausschussgrenze)</translation>
    </message>
    <message>
        <source>{score} ({times} times the review limit)</source>
        <translation>{score} (das {times}-Fache der Nachprüfgrenze)</translation>
    </message>
    <message>
        <source>{screen} ({keys})</source>
        <translation>{screen} ({keys})</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{setting}: not offered by this camera</source>
        <translation>{setting}: bietet diese Kamera nicht</translation>
    </message>
    <message>
        <source>{setting}: {now}, in the recipe {kept}</source>
        <translation>{setting}: {now}, im Rezept {kept}</translation>
    </message>
    <message>
        <source>{shape} of {width} x {height} px</source>
        <translation>{shape} mit {width} x {height} px</translation>
    </message>
    <message numerus="yes">
        <source>{shape}, %n ignore area(s)</source>
        <translation><numerusform>{shape}, %n ausgeblendeter Bereich</numerusform><numerusform>{shape}, %n ausgeblendete Bereiche</numerusform></translation>
    </message>
    <message>
        <source>{share} of reviewed</source>
        <translation>{share} der nachgeprüften</translation>
    </message>
    <message>
        <source>{share} · few reviewed</source>
        <translation>{share} · wenige nachgeprüft</translation>
    </message>
    <message>
        <source>{share}% of the best so far</source>
        <translation>{share} % des bisher besten Werts</translation>
    </message>
    <message>
        <source>{size} mm per px ({how}, corners within {spread} px; {day})</source>
        <translation>{size} mm pro px ({how}, Ecken innerhalb {spread} px; {day})</translation>
    </message>
    <message>
        <source>{size} mm per px ({how}; {day})</source>
        <translation>{size} mm pro px ({how}; {day})</translation>
    </message>
    <message>
        <source>{size}, the largest of {regions}</source>
        <translation>{size}, der größte von {regions}</translation>
    </message>
    <message>
        <source>{subject} is in use, before {from}</source>
        <translation>{subject} ist in Gebrauch, davor {from}</translation>
    </message>
    <message>
        <source>{task}: cancelled, nothing was changed.</source>
        <translation>{task}: abgebrochen, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{times} times its review limit</source>
        <translation>das {times}-Fache seiner Nachprüfgrenze</translation>
    </message>
    <message>
        <source>{total}; from the trigger to the frame {time}</source>
        <translation>{total}; vom Trigger bis zum Bild {time}</translation>
    </message>
    <message>
        <source>{value} (your choice)</source>
        <translation>{value} (von Ihnen gewählt)</translation>
    </message>
    <message>
        <source>{value} cannot be used for '{setting}'; it stays as it was.</source>
        <translation>{value} ist für „{setting}“ nicht verwendbar; es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>{vanish} vanish, {stay} stay</source>
        <translation>{vanish} verschwinden, {stay} bleiben</translation>
    </message>
    <message>
        <source>{verdict}   score {score}</source>
        <translation>{verdict}   Score {score}</translation>
    </message>
    <message>
        <source>{verdict}  {score}, limit {limit}</source>
        <translation>{verdict}  {score}, Grenze {limit}</translation>
    </message>
    <message>
        <source>{verdict}, decided by view {view}</source>
        <translation>{verdict}, entschieden von Ansicht {view}</translation>
    </message>
    <message>
        <source>{verdict}, score {score}</source>
        <translation>{verdict}, Score {score}</translation>
    </message>
    <message>
        <source>{verdict}, {view}: score {score}</source>
        <translation>{verdict}, {view}: Score {score}</translation>
    </message>
    <message>
        <source>{version} is active now: the next parts are judged with it.</source>
        <translation>{version} ist jetzt aktiv: Die nächsten Teile werden damit beurteilt.</translation>
    </message>
    <message>
        <source>{version} is learned and waits for a decision.</source>
        <translation>{version} ist gelernt und wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>{version} is learned and waits for a decision: look at it on Learn.</source>
        <translation>{version} ist gelernt und wartet auf eine Entscheidung: unter Lernen ansehen.</translation>
    </message>
    <message>
        <source>{version} waits for a decision.</source>
        <translation>{version} wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>{version}, in use now</source>
        <translation>{version}, in Gebrauch</translation>
    </message>
    <message>
        <source>{version}, the candidate</source>
        <translation>{version}, der Kandidat</translation>
    </message>
    <message>
        <source>{version}, the version it came from</source>
        <translation>{version}, die Version, aus der er entstand</translation>
    </message>
    <message>
        <source>{view}: score {score}</source>
        <translation>{view}: Score {score}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday}, {day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} Pixel</translation>
    </message>
</context>
</TS>
