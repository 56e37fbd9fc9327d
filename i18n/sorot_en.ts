<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add annotations from a file…</source>
        <translation>Add annotations from a file…</translation>
    </message>
    <message>
        <source>Add the sample texts</source>
        <translation>Add the sample texts</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin the passage a word earlier</source>
        <translation>Begin the passage a word earlier</translation>
    </message>
    <message>
        <source>Begin the passage a word later</source>
        <translation>Begin the passage a word later</translation>
    </message>
    <message>
        <source>Caret browsing</source>
        <translation>Caret browsing</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Comparing versions</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Delete the annotation</translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation>Delete this text</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Edit the card</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>End the passage a word earlier</source>
        <translation>End the passage a word earlier</translation>
    </message>
    <message>
        <source>End the passage a word later</source>
        <translation>End the passage a word later</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Filter the panel</source>
        <translation>Filter the panel</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Highlight in a colour of your own</source>
        <translation>Highlight in a colour of your own</translation>
    </message>
    <message>
        <source>Highlight in another colour…</source>
        <translation>Highlight in another colour…</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Highlight in blue</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Highlight in green</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Highlight in pink</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Highlight in yellow</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marking</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moving about</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Next annotation</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Next tab of the panel</source>
        <translation>Next tab of the panel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Part of the text, or not</source>
        <translation>Part of the text, or not</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Previous annotation</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Replace the text from a file…</source>
        <translation>Replace the text from a file…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Switch language</source>
        <translation>Switch language</translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation>Text settings</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Colour as hex</source>
        <translation>Colour as hex</translation>
    </message>
    <message>
        <source>Or as hex</source>
        <comment>hexadecimal colour such as #a0c4ff</comment>
        <translation>Or as hex</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: use the colour that was typed</comment>
        <translation>Use it</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n annotation(s) placed</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n annotation placed</numerusform>
            <numerusform>%n annotations placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in the text and kept aside</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n not found in the text and kept aside</numerusform>
            <numerusform>%n not found in the text and kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other documents left out</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n of other documents left out</numerusform>
            <numerusform>%n of other documents left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message>
        <source>(was there already)</source>
        <comment>after a document’s title</comment>
        <translation>(was there already)</translation>
    </message>
    <message>
        <source>A value must follow.</source>
        <translation>A value must follow.</translation>
    </message>
    <message>
        <source>At least one value must follow.</source>
        <translation>At least one value must follow.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>stands for a command’s name in help</comment>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>of several translations of a passage, this one is in use</comment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>DOC</source>
        <comment>stands for a document in help</comment>
        <translation>DOC</translation>
    </message>
    <message>
        <source>DOC is a document’s id or title, the start of either, or its file’s path or name.</source>
        <translation>DOC is a document’s id or title, the start of either, or its file’s path or name.</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Done again: {change}</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Evidence: {evidence}</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>stands for a file’s name in help</comment>
        <translation>FILE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>It does not go together with {argument}.</source>
        <translation>It does not go together with {argument}.</translation>
    </message>
    <message>
        <source>It takes no value, but “{value}” was given.</source>
        <translation>It takes no value, but “{value}” was given.</translation>
    </message>
    <message>
        <source>Missing: {arguments}.</source>
        <translation>Missing: {arguments}.</translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <comment>of an annotation</comment>
        <translation>Not found in the present text</translation>
    </message>
    <message>
        <source>Not understood: {arguments}.</source>
        <translation>Not understood: {arguments}.</translation>
    </message>
    <message>
        <source>One of these is missing: {arguments}.</source>
        <translation>One of these is missing: {arguments}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <comment>who says so</comment>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>TAG</source>
        <comment>stands for a tag in help</comment>
        <translation>TAG</translation>
    </message>
    <message>
        <source>The answer could not be written out: the disk did not take it.</source>
        <translation>The answer could not be written out: the disk did not take it.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Undone: {change}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD), or a list of objects with “quote” and “kind”</source>
        <translation>Web Annotations (JSON-LD), or a list of objects with “quote” and “kind”</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>What to give</translation>
    </message>
    <message>
        <source>Without a command, Sorot opens its window with the files.</source>
        <translation>Without a command, Sorot opens its window with the files.</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Written to “{path}”.</translation>
    </message>
    <message>
        <source>add the sample texts, and open the first of them in the window</source>
        <translation>add the sample texts, and open the first of them in the window</translation>
    </message>
    <message>
        <source>also what is not the author’s text: datelines, “read also” lines, footers</source>
        <translation>also what is not the author’s text: datelines, “read also” lines, footers</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>answer in JSON</translation>
    </message>
    <message>
        <source>bring back the change undone last</source>
        <translation>bring back the change undone last</translation>
    </message>
    <message>
        <source>every document, the newest first</source>
        <translation>every document, the newest first</translation>
    </message>
    <message>
        <source>its id or the start of it, its title, or its path</source>
        <translation>its id or the start of it, its title, or its path</translation>
    </message>
    <message>
        <source>list the documents, the newest first</source>
        <translation>list the documents, the newest first</translation>
    </message>
    <message>
        <source>only annotations of this kind; may be repeated</source>
        <translation>only annotations of this kind; may be repeated</translation>
    </message>
    <message>
        <source>only annotations with this tag; may be repeated</source>
        <translation>only annotations with this tag; may be repeated</translation>
    </message>
    <message>
        <source>only claims and translations in this state; may be repeated</source>
        <translation>only claims and translations in this state; may be repeated</translation>
    </message>
    <message>
        <source>print the annotations of a document</source>
        <translation>print the annotations of a document</translation>
    </message>
    <message>
        <source>print the text of a document</source>
        <translation>print the text of a document</translation>
    </message>
    <message>
        <source>put files into the library, all or none</source>
        <translation>put files into the library, all or none</translation>
    </message>
    <message>
        <source>put the sample texts into the library</source>
        <translation>put the sample texts into the library</translation>
    </message>
    <message>
        <source>set annotations from a JSON file on a document</source>
        <translation>set annotations from a JSON file on a document</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>show this help and do nothing else</source>
        <translation>show this help and do nothing else</translation>
    </message>
    <message>
        <source>take back the latest change</source>
        <translation>take back the latest change</translation>
    </message>
    <message>
        <source>the language of what is written; the one spoken if not given</source>
        <translation>the language of what is written; the one spoken if not given</translation>
    </message>
    <message>
        <source>the language to speak, instead of the one named by SOROT_LANGUAGE or chosen</source>
        <translation>the language to speak, instead of the one named by SOROT_LANGUAGE or chosen</translation>
    </message>
    <message>
        <source>the library to use, instead of the one named by SOROT_LIBRARY or your own</source>
        <translation>the library to use, instead of the one named by SOROT_LIBRARY or your own</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>what to write</translation>
    </message>
    <message>
        <source>where to write, whole or not at all; standard output if not given</source>
        <translation>where to write, whole or not at all; standard output if not given</translation>
    </message>
    <message>
        <source>write annotations out, to standard output or a file</source>
        <translation>write annotations out, to standard output or a file</translation>
    </message>
    <message>
        <source>“sorot COMMAND --help” tells more of a command.</source>
        <translation>“sorot COMMAND --help” tells more of a command.</translation>
    </message>
    <message>
        <source>“{title}” has no annotations.</source>
        <translation>“{title}” has no annotations.</translation>
    </message>
    <message>
        <source>“{value}” is not known here. Known are: {choices}.</source>
        <translation>“{value}” is not known here. Known are: {choices}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A colour of your own</source>
        <translation>A colour of your own</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Open texts</source>
        <translation>Open texts</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Select the words first.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>“{title}” was deleted. Undo brings it back.</source>
        <translation>“{title}” was deleted. Undo brings it back.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n reviewed</source>
        <comment>rows whose translation was reviewed</comment>
        <translation>
            <numerusform>%n reviewed</numerusform>
            <numerusform>%n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translated</source>
        <comment>rows that have a translation</comment>
        <translation>
            <numerusform>%n translated</numerusform>
            <numerusform>%n translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <comment>set beside the text</comment>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a translation of this row</source>
        <translation>Add a translation of this row</translation>
    </message>
    <message>
        <source>Add another version</source>
        <translation>Add another version</translation>
    </message>
    <message>
        <source>Another row or column</source>
        <translation>Another row or column</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose this translation</source>
        <translation>Choose this translation</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Confirm the row and go to the next</source>
        <translation>Confirm the row and go to the next</translation>
    </message>
    <message>
        <source>Delete this translation</source>
        <translation>Delete this translation</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>a box to tick: show them</comment>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Documents of the library</source>
        <translation>Documents of the library</translation>
    </message>
    <message>
        <source>Edit the translation; letters begin it too</source>
        <translation>Edit the translation; letters begin it too</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Find a document</translation>
    </message>
    <message>
        <source>Leave the cell, then the comparison</source>
        <translation>Leave the cell, then the comparison</translation>
    </message>
    <message>
        <source>Merge with the next row</source>
        <translation>Merge with the next row</translation>
    </message>
    <message>
        <source>Move the cell’s first sentence to the row above</source>
        <translation>Move the cell’s first sentence to the row above</translation>
    </message>
    <message>
        <source>Move the cell’s last sentence to the row below</source>
        <translation>Move the cell’s last sentence to the row below</translation>
    </message>
    <message>
        <source>New translation into {language}</source>
        <comment>heading of a column</comment>
        <translation>New translation into {language}</translation>
    </message>
    <message>
        <source>Next translation of this row</source>
        <translation>Next translation of this row</translation>
    </message>
    <message>
        <source>No second version</source>
        <comment>the third column is not shown</comment>
        <translation>No second version</translation>
    </message>
    <message>
        <source>Pair the rows not yet confirmed again</source>
        <translation>Pair the rows not yet confirmed again</translation>
    </message>
    <message>
        <source>Pairing the sentences of the two texts…</source>
        <translation>Pairing the sentences of the two texts…</translation>
    </message>
    <message>
        <source>Previous translation of this row</source>
        <translation>Previous translation of this row</translation>
    </message>
    <message>
        <source>Progress of the pairing</source>
        <translation>Progress of the pairing</translation>
    </message>
    <message>
        <source>Rows of sentences side by side</source>
        <translation>Rows of sentences side by side</translation>
    </message>
    <message>
        <source>Segment {index} of {count}</source>
        <comment>the row one is in</comment>
        <translation>Segment {index} of {count}</translation>
    </message>
    <message>
        <source>Set beside another document…</source>
        <translation>Set beside another document…</translation>
    </message>
    <message>
        <source>Split the row</source>
        <translation>Split the row</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a translation; shown while there is none</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>State of the translation</source>
        <translation>State of the translation</translation>
    </message>
    <message>
        <source>The pairing was undone. Redo brings it back.</source>
        <translation>The pairing was undone. Redo brings it back.</translation>
    </message>
    <message>
        <source>There is no other version of this text in the library yet.</source>
        <translation>There is no other version of this text in the library yet.</translation>
    </message>
    <message>
        <source>This version is in the language of the text: it is compared here, not edited.</source>
        <translation>This version is in the language of the text: it is compared here, not edited.</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <comment>a button: begin a translation from nothing</comment>
        <translation>Translate into {language}</translation>
    </message>
    <message>
        <source>Translation of this row</source>
        <translation>Translation of this row</translation>
    </message>
    <message>
        <source>Version in the second column</source>
        <translation>Version in the second column</translation>
    </message>
    <message>
        <source>Version in the third column</source>
        <translation>Version in the third column</translation>
    </message>
    <message>
        <source>added</source>
        <comment>legend: words only in the second version</comment>
        <translation>added</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>of several translations this one</comment>
        <translation>chosen</translation>
    </message>
    <message>
        <source>other passage</source>
        <comment>a translation of less or more than this row</comment>
        <translation>other passage</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>legend: words only in the first version</comment>
        <translation>removed</translation>
    </message>
    <message>
        <source>the version’s own text</source>
        <translation>the version’s own text</translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <comment>the candidate shown, of how many</comment>
        <translation>{index} of {count}</translation>
    </message>
    <message>
        <source>{language} — source</source>
        <comment>heading of a column</comment>
        <translation>{language} — source</translation>
    </message>
    <message>
        <source>{version} (difference from {other})</source>
        <comment>heading of a column</comment>
        <translation>{version} (difference from {other})</translation>
    </message>
    <message>
        <source>— no translation yet —</source>
        <translation>— no translation yet —</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>23 November 2026</source>
        <translation>23 November 2026</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>what this version of the text is called, such as Draft A</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separated by commas</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A document needs a title.</source>
        <translation>A document needs a title.</translation>
    </message>
    <message>
        <source>An annotation without a quote cannot be placed. Nothing was added.</source>
        <translation>An annotation without a quote cannot be placed. Nothing was added.</translation>
    </message>
    <message>
        <source>Item {number} ends before it begins.</source>
        <translation>Item {number} ends before it begins.</translation>
    </message>
    <message>
        <source>Item {number} has a field “{field}” that is not known here.</source>
        <translation>Item {number} has a field “{field}” that is not known here.</translation>
    </message>
    <message>
        <source>Item {number} has no quote, so its place cannot be found.</source>
        <translation>Item {number} has no quote, so its place cannot be found.</translation>
    </message>
    <message>
        <source>Item {number} has no “{field}”.</source>
        <translation>Item {number} has no “{field}”.</translation>
    </message>
    <message>
        <source>Item {number} is not an annotation.</source>
        <translation>Item {number} is not an annotation.</translation>
    </message>
    <message>
        <source>Item {number} is not an object with named fields.</source>
        <translation>Item {number} is not an object with named fields.</translation>
    </message>
    <message>
        <source>Item {number} marks more than one passage.</source>
        <translation>Item {number} marks more than one passage.</translation>
    </message>
    <message>
        <source>Item {number}: “{field}” holds half a character.</source>
        <translation>Item {number}: “{field}” holds half a character.</translation>
    </message>
    <message>
        <source>Item {number}: “{field}” is not the kind of value it should be.</source>
        <translation>Item {number}: “{field}” is not the kind of value it should be.</translation>
    </message>
    <message>
        <source>Item {number}: “{value}” is not a value that “{field}” may have.</source>
        <translation>Item {number}: “{value}” is not a value that “{field}” may have.</translation>
    </message>
    <message>
        <source>No document “{words}” is in the library.</source>
        <translation>No document “{words}” is in the library.</translation>
    </message>
    <message>
        <source>None of the {all} files could be opened. The library is as it was.</source>
        <translation>None of the {all} files could be opened. The library is as it was.</translation>
    </message>
    <message>
        <source>One of the texts has changed meanwhile. Please compare them again.</source>
        <translation>One of the texts has changed meanwhile. Please compare them again.</translation>
    </message>
    <message>
        <source>Something went wrong in Sorot itself. What you had saved is safe.</source>
        <translation>Something went wrong in Sorot itself. What you had saved is safe.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library. Nothing was changed.</source>
        <translation>The file could not be copied into the library. Nothing was changed.</translation>
    </message>
    <message>
        <source>The library cannot be written just now. Nothing was changed; please try again.</source>
        <translation>The library cannot be written just now. Nothing was changed; please try again.</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be opened. Nothing in it was changed.</source>
        <translation>The library in “{folder}” cannot be opened. Nothing in it was changed.</translation>
    </message>
    <message>
        <source>The library in “{folder}” was made by a newer Sorot. Please update to open it.</source>
        <translation>The library in “{folder}” was made by a newer Sorot. Please update to open it.</translation>
    </message>
    <message>
        <source>The library’s file is damaged. Nothing was written; please restore a copy of it.</source>
        <translation>The library’s file is damaged. Nothing was written; please restore a copy of it.</translation>
    </message>
    <message>
        <source>The text of this document is missing from the library.</source>
        <translation>The text of this document is missing from the library.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>These rows were changed in another window. Please try again.</source>
        <translation>These rows were changed in another window. Please try again.</translation>
    </message>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>This annotation is no longer in the library.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>This document is no longer in the library.</translation>
    </message>
    <message>
        <source>This file holds no Web Annotations.</source>
        <translation>This file holds no Web Annotations.</translation>
    </message>
    <message>
        <source>This file is not a list of quotes.</source>
        <translation>This file is not a list of quotes.</translation>
    </message>
    <message>
        <source>This file is not valid JSON.</source>
        <translation>This file is not valid JSON.</translation>
    </message>
    <message>
        <source>This file is only the first page of a collection of annotations.</source>
        <translation>This file is only the first page of a collection of annotations.</translation>
    </message>
    <message>
        <source>{count} of {all} files could not be opened. The others are in the library.</source>
        <translation>{count} of {all} files could not be opened. The others are in the library.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>“{name}” could not be read.</translation>
    </message>
    <message>
        <source>“{name}” does not hold text, so it cannot be opened.</source>
        <translation>“{name}” does not hold text, so it cannot be opened.</translation>
    </message>
    <message>
        <source>“{name}” has a single line of {count} characters, too long to read as writing.</source>
        <translation>“{name}” has a single line of {count} characters, too long to read as writing.</translation>
    </message>
    <message>
        <source>“{name}” has no words in it, so there is nothing to read.</source>
        <translation>“{name}” has no words in it, so there is nothing to read.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files inside it.</source>
        <translation>“{name}” is a folder. Choose the files inside it.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so there is nothing to read.</source>
        <translation>“{name}” is empty, so there is nothing to read.</translation>
    </message>
    <message>
        <source>“{name}” is not a Sorot library.</source>
        <translation>“{name}” is not a Sorot library.</translation>
    </message>
    <message>
        <source>“{name}” is not a UTF-8 text.</source>
        <translation>“{name}” is not a UTF-8 text.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read.</source>
        <translation>“{name}” is not a file that can be read.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that can be opened. Text, Markdown and HTML files can.</source>
        <translation>“{name}” is not a kind of file that can be opened. Text, Markdown and HTML files can.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” is not there any more.</translation>
    </message>
    <message>
        <source>“{name}” is too large to open: {size} MB, where {limit} MB is the most.</source>
        <translation>“{name}” is too large to open: {size} MB, where {limit} MB is the most.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: its folder does not exist. Choose another place.</source>
        <translation>“{name}” was not saved: its folder does not exist. Choose another place.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk did not take it. Any earlier file is unchanged.</source>
        <translation>“{name}” was not saved: the disk did not take it. Any earlier file is unchanged.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: writing there is not allowed. Choose another place.</source>
        <translation>“{name}” was not saved: writing there is not allowed. Choose another place.</translation>
    </message>
    <message>
        <source>“{value}” is not a date Sorot understands.</source>
        <translation>“{value}” is not a date Sorot understands.</translation>
    </message>
    <message>
        <source>“{words}” fits more than one document: {choices}. Give the id instead.</source>
        <translation>“{words}” fits more than one document: {choices}. Give the id instead.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Annotation id</source>
        <translation>Annotation id</translation>
    </message>
    <message>
        <source>Annotations from Sorot</source>
        <translation>Annotations from Sorot</translation>
    </message>
    <message>
        <source>Article on the web</source>
        <translation>Article on the web</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>Asserted</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>CSV: a table, one row an annotation</source>
        <translation>CSV: a table, one row an annotation</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Claims with the status</source>
        <translation>Claims with the status</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Datelines, “read also” lines and footers too</source>
        <translation>Datelines, “read also” lines and footers too</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Document id</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Document language</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>HTML: text with notes beside it</source>
        <translation>HTML: text with notes beside it</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Hedged</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>JSON-LD: Web Annotations (W3C)</source>
        <translation>JSON-LD: Web Annotations (W3C)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language of the export</source>
        <translation>Language of the export</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Markdown: notes by section</source>
        <translation>Markdown: notes by section</translation>
    </message>
    <message>
        <source>No annotations.</source>
        <translation>No annotations.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only with the tags</source>
        <translation>Only with the tags</translation>
    </message>
    <message>
        <source>Open in Sorot</source>
        <translation>Open in Sorot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Place lost</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Save the export</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speculative</source>
        <translation>Speculative</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Supported</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>The whole library</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>This text</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation>Translation language</translation>
    </message>
    <message>
        <source>Translations in the state</source>
        <translation>Translations in the state</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>any; separated by commas</source>
        <translation>any; separated by commas</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Aa</source>
        <comment>switch: capital and small letters must agree</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Match accents</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Match capital letters</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <comment>the hit we are at, and how many there are</comment>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>é</source>
        <comment>switch: accents must agree</comment>
        <translation>é</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes of reading</comment>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n translation</numerusform>
            <numerusform>%n translations</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {here} of {all}</source>
        <translation>Paragraph {here} of {all}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation>Stop the running task</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Asserted</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Asserted</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>status of a claim</comment>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a translation</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>state of a translation</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Hedged</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Hedged</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>a coloured passage</comment>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Refuted</source>
        <comment>status of a claim</comment>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a translation</comment>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Speculative</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Speculative</translation>
    </message>
    <message>
        <source>Supported</source>
        <comment>status of a claim</comment>
        <translation>Supported</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>status of a claim</comment>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>add claim</source>
        <comment>after “Undo: ”</comment>
        <translation>add claim</translation>
    </message>
    <message>
        <source>add highlight</source>
        <comment>after “Undo: ”</comment>
        <translation>add highlight</translation>
    </message>
    <message>
        <source>add note</source>
        <comment>after “Undo: ”</comment>
        <translation>add note</translation>
    </message>
    <message>
        <source>add translation</source>
        <comment>after “Undo: ”</comment>
        <translation>add translation</translation>
    </message>
    <message>
        <source>change a pair</source>
        <comment>after “Undo: ”</comment>
        <translation>change a pair</translation>
    </message>
    <message>
        <source>change colour</source>
        <comment>after “Undo: ”</comment>
        <translation>change colour</translation>
    </message>
    <message>
        <source>change tags</source>
        <comment>after “Undo: ”</comment>
        <translation>change tags</translation>
    </message>
    <message>
        <source>choose a translation</source>
        <comment>after “Undo: ”</comment>
        <translation>choose a translation</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>after “Undo: ”</comment>
        <translation>delete</translation>
    </message>
    <message>
        <source>delete a document</source>
        <comment>after “Undo: ”</comment>
        <translation>delete a document</translation>
    </message>
    <message>
        <source>edit claim</source>
        <comment>after “Undo: ”</comment>
        <translation>edit claim</translation>
    </message>
    <message>
        <source>edit document details</source>
        <comment>after “Undo: ”</comment>
        <translation>edit document details</translation>
    </message>
    <message>
        <source>edit note</source>
        <comment>after “Undo: ”</comment>
        <translation>edit note</translation>
    </message>
    <message>
        <source>edit translation</source>
        <comment>after “Undo: ”</comment>
        <translation>edit translation</translation>
    </message>
    <message>
        <source>import annotations</source>
        <comment>after “Undo: ”</comment>
        <translation>import annotations</translation>
    </message>
    <message>
        <source>move to another passage</source>
        <comment>after “Undo: ”</comment>
        <translation>move to another passage</translation>
    </message>
    <message>
        <source>open a document</source>
        <comment>after “Undo: ”</comment>
        <translation>open a document</translation>
    </message>
    <message>
        <source>set versions side by side</source>
        <comment>after “Undo: ”</comment>
        <translation>set versions side by side</translation>
    </message>
    <message>
        <source>update the text</source>
        <comment>after “Undo: ”</comment>
        <translation>update the text</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanese</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malay</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanese</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Count as part of the text</source>
        <comment>of a dateline or footer wrongly set aside</comment>
        <translation>Count as part of the text</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <comment>{kind} is claim, note and so on</comment>
        <translation>Delete: {kind}</translation>
    </message>
    <message>
        <source>Edit: {kind}</source>
        <comment>{kind} is claim, note and so on</comment>
        <translation>Edit: {kind}</translation>
    </message>
    <message>
        <source>Go to this passage</source>
        <translation>Go to this passage</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>Not part of the text</source>
        <comment>sets a dateline, a footer, an advertisement aside</comment>
        <translation>Not part of the text</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Open link in browser</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Previous section</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Where annotations lie</source>
        <translation>Where annotations lie</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language a text is written in</comment>
        <translation>in {language}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <comment>translations of one passage</comment>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>cards chosen in the panel</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <comment>pieces of evidence on a claim</comment>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a candidate (Ctrl+Enter)</source>
        <translation>Add a candidate (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add tags to these</source>
        <translation>Add tags to these</translation>
    </message>
    <message>
        <source>Add the selected passage</source>
        <translation>Add the selected passage</translation>
    </message>
    <message>
        <source>Address of evidence</source>
        <translation>Address of evidence</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>An empty note</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Another colour</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>By place in the text</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Choose this translation</source>
        <translation>Choose this translation</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the chosen one of several translations</comment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Copy the quote</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete these</source>
        <translation>Delete these</translation>
    </message>
    <message>
        <source>Delete this candidate</source>
        <translation>Delete this candidate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit this candidate</source>
        <translation>Edit this candidate</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter claims, sources, #tags…</source>
        <translation>Filter claims, sources, #tags…</translation>
    </message>
    <message>
        <source>Filter notes, quotes, #tags…</source>
        <translation>Filter notes, quotes, #tags…</translation>
    </message>
    <message>
        <source>Filter translations, states, #tags…</source>
        <translation>Filter translations, states, #tags…</translation>
    </message>
    <message>
        <source>Its passage was not found again in this text.</source>
        <comment>on a card that lost its place</comment>
        <translation>Its passage was not found again in this text.</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Language of the translation</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>show a possible place in the text</comment>
        <translation>Look</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>Make a claim</translation>
    </message>
    <message>
        <source>Make a claim of the selected passage</source>
        <translation>Make a claim of the selected passage</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Make it a claim</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>No statement yet</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Not translated yet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes and plain highlights</source>
        <translation>Notes and plain highlights</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nothing here matches the filter.</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Order of the cards</translation>
    </message>
    <message>
        <source>Paste an address and press Enter</source>
        <translation>Paste an address and press Enter</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Place lost</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Put here</translation>
    </message>
    <message>
        <source>Put on the selected passage</source>
        <translation>Put on the selected passage</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Remove tag</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Remove this evidence</translation>
    </message>
    <message>
        <source>Select a passage and press C to make it a claim you can check.</source>
        <translation>Select a passage and press C to make it a claim you can check.</translation>
    </message>
    <message>
        <source>Select a passage and press N to write a note, or H to highlight it.</source>
        <translation>Select a passage and press N to write a note, or H to highlight it.</translation>
    </message>
    <message>
        <source>Select a passage and press T to translate it.</source>
        <translation>Select a passage and press T to translate it.</translation>
    </message>
    <message>
        <source>Select a passage in the text first, then press the button.</source>
        <translation>Select a passage in the text first, then press the button.</translation>
    </message>
    <message>
        <source>Select a passage in the text first.</source>
        <translation>Select a passage in the text first.</translation>
    </message>
    <message>
        <source>Select the right passage in the text, then press the button.</source>
        <translation>Select the right passage in the text, then press the button.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State of the translation</source>
        <translation>State of the translation</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, separated by spaces</source>
        <translation>Tags, separated by spaces</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>That is not a web address. One looks like example.org/page.</source>
        <translation>That is not a web address. One looks like example.org/page.</translation>
    </message>
    <message>
        <source>The text has changed and nothing in it resembles this passage.</source>
        <translation>The text has changed and nothing in it resembles this passage.</translation>
    </message>
    <message>
        <source>The text has changed and this passage was not found again. It may belong here:</source>
        <translation>The text has changed and this passage was not found again. It may belong here:</translation>
    </message>
    <message>
        <source>This passage is no longer in the text.</source>
        <translation>This passage is no longer in the text.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Translate the selected passage</source>
        <translation>Translate the selected passage</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>What is claimed</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Why it matters, in a word</source>
        <translation>Why it matters, in a word</translation>
    </message>
    <message>
        <source>Why this evidence matters</source>
        <translation>Why this evidence matters</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>Write a note on the selected passage</translation>
    </message>
    <message>
        <source>Write a note; Markdown is understood</source>
        <translation>Write a note; Markdown is understood</translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation>Write the translation</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Claim</source>
        <comment>button: make a claim of the selection</comment>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Highlight in blue</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Highlight in green</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Highlight in pink</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Highlight in yellow</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <comment>{colour} is like #aabbcc</comment>
        <translation>Highlight in {colour}</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Mark the selection</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: write a note on the selection</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <comment>other versions of the same text</comment>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation>Delete this text</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Open a text</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Open a text…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Search the library…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filter the shortcuts</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>No shortcut matches.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n annotation added.</numerusform>
            <numerusform>%n annotations added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another text was left out.</source>
        <comment>annotations in the file</comment>
        <translation>
            <numerusform>%n of another text was left out.</numerusform>
            <numerusform>%n of other texts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was not found in the text and awaits a place.</source>
        <translation>
            <numerusform>%n of them was not found in the text and awaits a place.</numerusform>
            <numerusform>%n of them were not found in the text and await a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Add annotations</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Replace the text</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message numerus="yes">
        <source>The text was replaced. %n annotation(s) await a place.</source>
        <translation>
            <numerusform>The text was replaced. %n annotation await a place.</numerusform>
            <numerusform>The text was replaced. %n annotations await a place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was replaced. Every annotation kept its place.</source>
        <translation>The text was replaced. Every annotation kept its place.</translation>
    </message>
</context>
<context>
    <name>TextSettings</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Characters a line</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>Justify lines</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Line height</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation>Text settings</translation>
    </message>
    <message>
        <source>The usual reading typeface</source>
        <translation>The usual reading typeface</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Typeface</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Interface language: {language}</source>
        <translation>Interface language: {language}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add the sample texts</source>
        <translation>Add the sample texts</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Open a text, drop a file here, or begin with the sample texts in two languages.</source>
        <translation>Open a text, drop a file here, or begin with the sample texts in two languages.</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Open a text…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
