<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Accept all suggestions</source>
        <translation>Accept all suggestions</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accept the suggestion</translation>
    </message>
    <message>
        <source>Accept the suggestion and edit it</source>
        <translation>Accept the suggestion and edit it</translation>
    </message>
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
        <source>Claims of all texts</source>
        <translation>Claims of all texts</translation>
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
        <source>Dismiss the suggestion</source>
        <translation>Dismiss the suggestion</translation>
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
        <source>Map of the claim&apos;s relations</source>
        <translation>Map of the claim&apos;s relations</translation>
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
        <source>Next part of the claim&apos;s card</source>
        <translation>Next part of the claim&apos;s card</translation>
    </message>
    <message>
        <source>Next related claim</source>
        <translation>Next related claim</translation>
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
        <source>Noticed for you</source>
        <translation>Noticed for you</translation>
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
        <source>Previous related claim</source>
        <translation>Previous related claim</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Relate the claim to another</source>
        <translation>Relate the claim to another</translation>
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
        <source>Suggest claims</source>
        <translation>Suggest claims</translation>
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
    <name>Board</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicting</source>
        <comment>relations of a claim</comment>
        <translation>
            <numerusform>%n contradicting</numerusform>
            <numerusform>%n contradicting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) noticed</source>
        <translation>
            <numerusform>%n thing noticed</numerusform>
            <numerusform>%n things noticed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>claims on the timeline</comment>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message>
        <source>Another claim on the timeline</source>
        <translation>Another claim on the timeline</translation>
    </message>
    <message>
        <source>By publication</source>
        <translation>By publication</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>By source</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>By subject</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>By text</translation>
    </message>
    <message>
        <source>By the dates claimed</source>
        <translation>By the dates claimed</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Claims of all texts</source>
        <translation>Claims of all texts</translation>
    </message>
    <message>
        <source>Claims, timeline, sources, what was noticed</source>
        <translation>Claims, timeline, sources, what was noticed</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Empty the filter</translation>
    </message>
    <message>
        <source>Empty the filter, then return to the text</source>
        <translation>Empty the filter, then return to the text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Filter the board</translation>
    </message>
    <message>
        <source>Group by something else</source>
        <translation>Group by something else</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>Group the claims</translation>
    </message>
    <message>
        <source>Merge the chosen sources</source>
        <translation>Merge the chosen sources</translation>
    </message>
    <message>
        <source>Next status for the chosen claims</source>
        <translation>Next status for the chosen claims</translation>
    </message>
    <message>
        <source>No claim holds these words.</source>
        <translation>No claim holds these words.</translation>
    </message>
    <message>
        <source>No claim names its source yet. Fill in the source on the card of a claim.</source>
        <translation>No claim names its source yet. Fill in the source on the card of a claim.</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>No source given</translation>
    </message>
    <message>
        <source>No source holds these words.</source>
        <translation>No source holds these words.</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>No text has claims yet. Open a text and press S to have claims suggested.</source>
        <translation>No text has claims yet. Open a text and press S to have claims suggested.</translation>
    </message>
    <message>
        <source>None of their texts has a publication date.</source>
        <translation>None of their texts has a publication date.</translation>
    </message>
    <message>
        <source>None of these claims speaks of a date.</source>
        <translation>None of these claims speaks of a date.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>Noticed: dismiss</source>
        <translation>Noticed: dismiss</translation>
    </message>
    <message>
        <source>Noticed: my own exchange rate</source>
        <translation>Noticed: my own exchange rate</translation>
    </message>
    <message>
        <source>Noticed: relate the two claims</source>
        <translation>Noticed: relate the two claims</translation>
    </message>
    <message>
        <source>Noticed: show the first claim, or the other</source>
        <translation>Noticed: show the first claim, or the other</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Open a text…</translation>
    </message>
    <message>
        <source>Order by the next column, or from its other end</source>
        <translation>Order by the next column, or from its other end</translation>
    </message>
    <message>
        <source>Part a merged source again</source>
        <translation>Part a merged source again</translation>
    </message>
    <message>
        <source>Place the claims in time</source>
        <translation>Place the claims in time</translation>
    </message>
    <message>
        <source>Place them by publication</source>
        <translation>Place them by publication</translation>
    </message>
    <message>
        <source>Place them by the dates claimed</source>
        <translation>Place them by the dates claimed</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Relate the two chosen claims</source>
        <translation>Relate the two chosen claims</translation>
    </message>
    <message>
        <source>Relate the two…</source>
        <translation>Relate the two…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>Rename the source</translation>
    </message>
    <message>
        <source>Show in its text</source>
        <translation>Show in its text</translation>
    </message>
    <message>
        <source>Show the claim in its text, or the claims of the source</source>
        <translation>Show the claim in its text, or the claims of the source</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>Show the claims</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subjects with one claim</source>
        <translation>Subjects with one claim</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The source has a name, or none</source>
        <translation>The source has a name, or none</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Timeline closer or farther</source>
        <translation>Timeline closer or farther</translation>
    </message>
    <message>
        <source>Timeline of claims</source>
        <translation>Timeline of claims</translation>
    </message>
    <message>
        <source>When</source>
        <comment>a column: the dates claims speak of</comment>
        <translation>When</translation>
    </message>
    <message>
        <source>{shown} of {every} claims</source>
        <translation>{shown} of {every} claims</translation>
    </message>
    <message>
        <source>{source} (no name)</source>
        <comment>a source whom the text does not name</comment>
        <translation>{source} (no name)</translation>
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
        <source>Certainty: {name}</source>
        <translation>Certainty: {name}</translation>
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
        <source>DATE</source>
        <comment>stands for a date in help</comment>
        <translation>DATE</translation>
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
        <source>DOC|FILE</source>
        <comment>stands for a document or a file’s name in help</comment>
        <translation>DOC|FILE</translation>
    </message>
    <message>
        <source>Dates: {words}</source>
        <translation>Dates: {words}</translation>
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
        <source>Exit codes: 0 done, 1 refused or failed, 2 not understood.</source>
        <translation>Exit codes: 0 done, 1 refused or failed, 2 not understood.</translation>
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
        <source>Figures: {words}</source>
        <translation>Figures: {words}</translation>
    </message>
    <message>
        <source>Hedges: {words}</source>
        <comment>words that weaken or strengthen</comment>
        <translation>Hedges: {words}</translation>
    </message>
    <message>
        <source>In JSON, “source” is who says it, or null; “certainty” is asserted, reported, hedged, speculative or denied; “iso” is a date in EDTF (ISO 8601-2), or null where it depends on when the text was published; “rule” is what found the claim, and “precision” how likely its finds are to be right, by those in texts it was not made from and lower where they were few (0: none); “furniture” is what is not the author’s text, such as datelines.</source>
        <translation>In JSON, “source” is who says it, or null; “certainty” is asserted, reported, hedged, speculative or denied; “iso” is a date in EDTF (ISO 8601-2), or null where it depends on when the text was published; “rule” is what found the claim, and “precision” how likely its finds are to be right, by those in texts it was not made from and lower where they were few (0: none); “furniture” is what is not the author’s text, such as datelines.</translation>
    </message>
    <message>
        <source>In JSON, “value” is the number in full, or a list of both ends of a range; “unit” is “%”, “pp” for percentage points, “x” for times, an ISO 4217 code for money, a UCUM code for other measures, or empty for a plain count; “unit_name” is the unit in English, “currency” the code if it is money.</source>
        <translation>In JSON, “value” is the number in full, or a list of both ends of a range; “unit” is “%”, “pp” for percentage points, “x” for times, an ISO 4217 code for money, a UCUM code for other measures, or empty for a plain count; “unit_name” is the unit in English, “currency” the code if it is money.</translation>
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
        <source>LANGUAGE</source>
        <comment>stands for the code of a language, such as “id”, in help</comment>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>Missing: {arguments}.</source>
        <translation>Missing: {arguments}.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>stands for a person’s name in help</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>No claims were found.</source>
        <translation>No claims were found.</translation>
    </message>
    <message>
        <source>No quantities were found.</source>
        <translation>No quantities were found.</translation>
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
        <source>Places are counted in characters (Unicode code points) from 0, in the text that “--json” gives as “text”: for plain text the file’s own, without a byte order mark and with every line end as one character; for Markdown, HTML and documents of the library the text that Sorot shows, without markup.</source>
        <translation>Places are counted in characters (Unicode code points) from 0, in the text that “--json” gives as “text”: for plain text the file’s own, without a byte order mark and with every line end as one character; for Markdown, HTML and documents of the library the text that Sorot shows, without markup.</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <comment>whose claim it is</comment>
        <translation>Source: {name}</translation>
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
        <source>There is no text in what was given, so nothing was added.</source>
        <translation>There is no text in what was given, so nothing was added.</translation>
    </message>
    <message>
        <source>Through: {names}</source>
        <comment>through whom it came</comment>
        <translation>Through: {names}</translation>
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
        <source>a file, which is only read, a document of the library, or “-” for plain text from standard input</source>
        <translation>a file, which is only read, a document of the library, or “-” for plain text from standard input</translation>
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
        <source>cut a file into sentences</source>
        <translation>cut a file into sentences</translation>
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
        <source>list the quantities in a file</source>
        <translation>list the quantities in a file</translation>
    </message>
    <message>
        <source>list what looks like a claim in a document or file</source>
        <translation>list what looks like a claim in a document or file</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>after “Source: ”</comment>
        <translation>none named</translation>
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
        <source>the file, which is only read, or “-” for plain text from standard input</source>
        <translation>the file, which is only read, or “-” for plain text from standard input</translation>
    </message>
    <message>
        <source>the language of the text, “id” or “en” (any other is read by the rules of English); guessed if not given</source>
        <translation>the language of the text, “id” or “en” (any other is read by the rules of English); guessed if not given</translation>
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
        <source>when the text was published, for dates such as “last week”; what the text says if not given</source>
        <translation>when the text was published, for dates such as “last week”; what the text says if not given</translation>
    </message>
    <message>
        <source>where to write, whole or not at all; standard output if not given, and what the format could not hold is then said on standard error</source>
        <translation>where to write, whole or not at all; standard output if not given, and what the format could not hold is then said on standard error</translation>
    </message>
    <message>
        <source>who checked the claims; ClaimReview names them as the author</source>
        <translation>who checked the claims; ClaimReview names them as the author</translation>
    </message>
    <message>
        <source>write annotations out, to standard output or a file</source>
        <translation>write annotations out, to standard output or a file</translation>
    </message>
    <message>
        <source>“markdown” and “html” hold all annotations, “csv” is a table of them, “jsonld” holds them as Web Annotations. “report” (HTML) and “docx” are reports on the claims, “claims” (CSV) and “xlsx” tables of them, “claimreview” is schema.org’s JSON-LD, “argdown” an argument map. “qdpx” is a REFI-QDA project, “qdc” its codebook alone.</source>
        <translation>“markdown” and “html” hold all annotations, “csv” is a table of them, “jsonld” holds them as Web Annotations. “report” (HTML) and “docx” are reports on the claims, “claims” (CSV) and “xlsx” tables of them, “claimreview” is schema.org’s JSON-LD, “argdown” an argument map. “qdpx” is a REFI-QDA project, “qdc” its codebook alone.</translation>
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
        <source>A claim cannot be related to itself.</source>
        <translation>A claim cannot be related to itself.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>A document needs a title.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>A source needs a name.</translation>
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
        <source>Only claims can be related to each other.</source>
        <translation>Only claims can be related to each other.</translation>
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
        <source>The end of a range cannot be smaller than its beginning.</source>
        <translation>The end of a range cannot be smaller than its beginning.</translation>
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
        <source>The project in “{name}” is damaged and cannot be read.</source>
        <translation>The project in “{name}” is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>The text of this document is missing from the library.</source>
        <translation>The text of this document is missing from the library.</translation>
    </message>
    <message>
        <source>There is no figure in “{value}”. One looks like Rp322 billion.</source>
        <translation>There is no figure in “{value}”. One looks like Rp322 billion.</translation>
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
        <source>This relation is no longer in the library.</source>
        <translation>This relation is no longer in the library.</translation>
    </message>
    <message>
        <source>{count} of {all} files could not be opened. The others are in the library.</source>
        <translation>{count} of {all} files could not be opened. The others are in the library.</translation>
    </message>
    <message>
        <source>“{format}” is no text. Name the file with --output.</source>
        <translation>“{format}” is no text. Name the file with --output.</translation>
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
        <source>“{name}” holds more than can be read at once. Nothing was added.</source>
        <translation>“{name}” holds more than can be read at once. Nothing was added.</translation>
    </message>
    <message>
        <source>“{name}” holds only a list of codes, no texts.</source>
        <translation>“{name}” holds only a list of codes, no texts.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files inside it.</source>
        <translation>“{name}” is a folder. Choose the files inside it.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or locked with a password, so it cannot be read.</source>
        <translation>“{name}” is damaged or locked with a password, so it cannot be read.</translation>
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
        <source>“{name}” is not a project file (.qdpx).</source>
        <translation>“{name}” is not a project file (.qdpx).</translation>
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
        <source>“{value}” does not stand in the claim&apos;s passage.</source>
        <translation>“{value}” does not stand in the claim&apos;s passage.</translation>
    </message>
    <message>
        <source>“{value}” is not a date Sorot understands.</source>
        <translation>“{value}” is not a date Sorot understands.</translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation>“{value}” is not a month.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” is not a number.</translation>
    </message>
    <message>
        <source>“{words}” fits more than one document: {choices}. Give the id instead.</source>
        <translation>“{words}” fits more than one document: {choices}. Give the id instead.</translation>
    </message>
    <message>
        <source>“{words}” is neither a file nor a document of the library.</source>
        <translation>“{words}” is neither a file nor a document of the library.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n annotation(s) are left out: a codebook holds only the codes.</source>
        <translation>
            <numerusform>%n annotation is left out: a codebook holds only the codes.</numerusform>
            <numerusform>%n annotations are left out: a codebook holds only the codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a place go out as notes on their document.</source>
        <translation>
            <numerusform>%n annotation without a place goes out as a note on its document.</numerusform>
            <numerusform>%n annotations without a place go out as notes on their document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) marked on pages were left out: only passages of text can be read.</source>
        <translation>
            <numerusform>%n area marked on pages was left out: only passages of text can be read.</numerusform>
            <numerusform>%n areas marked on pages were left out: only passages of text can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), set(s) or drawing(s) were left out.</source>
        <translation>
            <numerusform>%n case, set or drawing was left out.</numerusform>
            <numerusform>%n cases, sets or drawings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are not checked yet: they go out as drafts without a rating.</source>
        <translation>
            <numerusform>%n claim is not checked yet: it goes out as a draft without a rating.</numerusform>
            <numerusform>%n claims are not checked yet: they go out as drafts without a rating.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) came through several mouths: only the first is named.</source>
        <translation>
            <numerusform>%n claim came through several mouths: only the first is named.</numerusform>
            <numerusform>%n claims came through several mouths: only the first is named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) with several figures: only the first has columns of its own.</source>
        <translation>
            <numerusform>%n claim with several figures: only the first has columns of its own.</numerusform>
            <numerusform>%n claims with several figures: only the first has columns of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s): how sure the wording sounds has no place.</source>
        <translation>
            <numerusform>%n claim: how sure the wording sounds has no place.</numerusform>
            <numerusform>%n claims: how sure the wording sounds has no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s): quantities, dates and hedging words go out in a note.</source>
        <translation>
            <numerusform>%n claim: quantities, dates and hedging words go out in a note.</numerusform>
            <numerusform>%n claims: quantities, dates and hedging words go out in a note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s): where hedging words, figures and dates stand in the text is left out.</source>
        <translation>
            <numerusform>%n claim: where hedging words, figures and dates stand in the text is left out.</numerusform>
            <numerusform>%n claims: where hedging words, figures and dates stand in the text is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stood below other codes; they became tags, which have no order.</source>
        <translation>
            <numerusform>%n code stood below other codes; it became a tag, which has no order.</numerusform>
            <numerusform>%n codes stood below other codes; they became tags, which have no order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that mark nothing were left out.</source>
        <translation>
            <numerusform>%n code that marks nothing was left out.</numerusform>
            <numerusform>%n codes that mark nothing were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) still open are left out.</source>
        <translation>
            <numerusform>%n date still open is left out.</numerusform>
            <numerusform>%n dates still open are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of codes or of the whole project were left out.</source>
        <translation>
            <numerusform>%n description of codes or of the whole project was left out.</numerusform>
            <numerusform>%n descriptions of codes or of the whole project were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about texts were left out.</source>
        <translation>
            <numerusform>%n fact about texts was left out.</numerusform>
            <numerusform>%n facts about texts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) lose an “about”, a “more than”, a “less than” or another reading.</source>
        <translation>
            <numerusform>%n figure loses an “about”, a “more than”, a “less than” or another reading.</numerusform>
            <numerusform>%n figures lose an “about”, a “more than”, a “less than” or another reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), translation(s) and note(s) are left out: only claims go out.</source>
        <translation>
            <numerusform>%n highlight, translation or note is left out: only claims go out.</numerusform>
            <numerusform>%n highlights, translations and notes are left out: only claims go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages or texts were kept as words in notes.</source>
        <translation>
            <numerusform>%n link between passages or texts was kept as words in notes.</numerusform>
            <numerusform>%n links between passages or texts were kept as words in notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out: not both of their ends are texts or passages here.</source>
        <translation>
            <numerusform>%n link was left out: not both of its ends are texts or passages here.</numerusform>
            <numerusform>%n links were left out: not both of their ends are texts or passages here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) do not fit their text and were kept without a place.</source>
        <translation>
            <numerusform>%n passage do not fit their text and was kept without a place.</numerusform>
            <numerusform>%n passages do not fit their text and were kept without a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have a code that is not in the file.</source>
        <translation>
            <numerusform>%n passage has a code that is not in the file.</numerusform>
            <numerusform>%n passages have a code that is not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked passages here. Who marked which is not kept.</source>
        <translation>
            <numerusform>%n person marked passages here. Who marked which is not kept.</numerusform>
            <numerusform>%n people marked passages here. Who marked which is not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or recording(s) were left out: only texts can be read.</source>
        <translation>
            <numerusform>%n picture or recording was left out: only texts can be read.</numerusform>
            <numerusform>%n pictures or recordings were left out: only texts can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between claims have no place.</source>
        <translation>
            <numerusform>%n relation between claims has no place.</numerusform>
            <numerusform>%n relations between claims have no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) that qualify, repeat or depend on a claim are not drawn, only named in its data.</source>
        <translation>
            <numerusform>%n relation that qualifies, repeats or depends on a claim is not drawn, only named in its data.</numerusform>
            <numerusform>%n relations that qualify, repeat or depend on a claim are not drawn, only named in its data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) to claims outside this export are left out.</source>
        <translation>
            <numerusform>%n relation to claims outside this export is left out.</numerusform>
            <numerusform>%n relations to claims outside this export are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) lead back to Sorot: put in the address of the page that will carry them.</source>
        <translation>
            <numerusform>%n review leads back to Sorot: put in the address of the page that will carry it.</numerusform>
            <numerusform>%n reviews lead back to Sorot: put in the address of the page that will carry them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are called a person or an organisation going by the name alone.</source>
        <translation>
            <numerusform>%n source is called a person or an organisation going by the name alone.</numerusform>
            <numerusform>%n sources are called a person or an organisation going by the name alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): which names are one source is left out.</source>
        <translation>
            <numerusform>%n source: which names are one source is left out.</numerusform>
            <numerusform>%n sources: which names are one source is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are cut: a cell holds 32,767 characters.</source>
        <translation>
            <numerusform>%n text is cut: a cell holds 32,767 characters.</numerusform>
            <numerusform>%n texts are cut: a cell holds 32,767 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are left out: only what was marked in them goes out.</source>
        <translation>
            <numerusform>%n text is left out: only what was marked in it goes out.</numerusform>
            <numerusform>%n texts are left out: only what was marked in them goes out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were left out: their words are not in the file.</source>
        <translation>
            <numerusform>%n text was left out: its words are not in the file.</numerusform>
            <numerusform>%n texts were left out: their words are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s): other programs show no headings, lists, links or emphasis.</source>
        <translation>
            <numerusform>%n text: other programs show no headings, lists, links or emphasis.</numerusform>
            <numerusform>%n texts: other programs show no headings, lists, links or emphasis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are left without the pairing of their passages.</source>
        <translation>
            <numerusform>%n version is left without the pairing of its passages.</numerusform>
            <numerusform>%n versions are left without the pairing of their passages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Also called</translation>
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
        <source>Approximation</source>
        <translation>Approximation</translation>
    </message>
    <message>
        <source>Argdown: claims and what speaks for and against them</source>
        <translation>Argdown: claims and what speaks for and against them</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Around</translation>
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
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
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
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>CSV: a table of the claims, with every field</source>
        <translation>CSV: a table of the claims, with every field</translation>
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
        <source>Certainty chosen by hand</source>
        <translation>Certainty chosen by hand</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
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
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Claims report</source>
        <translation>Claims report</translation>
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
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>Contradicted by</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradicts</translation>
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
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates still open</source>
        <translation>Dates still open</translation>
    </message>
    <message>
        <source>Dates, EDTF</source>
        <translation>Dates, EDTF</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
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
        <source>Doubt</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Emphasis</translation>
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
        <source>Exactly</source>
        <translation>Exactly</translation>
    </message>
    <message>
        <source>Excel: tables of claims, figures, dates and relations</source>
        <translation>Excel: tables of claims, figures, dates and relations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Figures that can be read in two ways</source>
        <translation>Figures that can be read in two ways</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
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
        <source>HTML: report on the claims</source>
        <translation>HTML: report on the claims</translation>
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
        <source>Hedging words</source>
        <translation>Hedging words</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>In the writer’s words</source>
        <translation>In the writer’s words</translation>
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
        <source>JSON-LD: ClaimReview (schema.org)</source>
        <translation>JSON-LD: ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>JSON-LD: Web Annotations (W3C)</source>
        <translation>JSON-LD: Web Annotations (W3C)</translation>
    </message>
    <message>
        <source>Judged without evidence</source>
        <translation>Judged without evidence</translation>
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
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Less than</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Markdown: notes by section</source>
        <translation>Markdown: notes by section</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>More than</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>No annotations.</source>
        <translation>No annotations.</translation>
    </message>
    <message>
        <source>Nobody is named who says so</source>
        <translation>Nobody is named who says so</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
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
        <source>Number</source>
        <translation>Number</translation>
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
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Other claim</source>
        <translation>Other claim</translation>
    </message>
    <message>
        <source>Other claim’s document</source>
        <translation>Other claim’s document</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Other readings</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Other texts</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
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
        <source>QDC: a codebook alone (REFI-QDA)</source>
        <translation>QDC: a codebook alone (REFI-QDA)</translation>
    </message>
    <message>
        <source>QDPX: a project for qualitative analysis (REFI-QDA)</source>
        <translation>QDPX: a project for qualitative analysis (REFI-QDA)</translation>
    </message>
    <message>
        <source>Qualified by</source>
        <translation>Qualified by</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <translation>Qualifies</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Quantities</translation>
    </message>
    <message>
        <source>Quantities and dates</source>
        <translation>Quantities and dates</translation>
    </message>
    <message>
        <source>Quantities, normalised</source>
        <translation>Quantities, normalised</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Repeated by</source>
        <translation>Repeated by</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Resting on a source without a name</source>
        <translation>Resting on a source without a name</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Said by others</source>
        <translation>Said by others</translation>
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
        <source>Scope end</source>
        <translation>Scope end</translation>
    </message>
    <message>
        <source>Scope start</source>
        <translation>Scope start</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Set by hand</translation>
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
        <source>Source end</source>
        <translation>Source end</translation>
    </message>
    <message>
        <source>Source start</source>
        <translation>Source start</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Supported</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Supported by</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Supports</translation>
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
        <source>This format is no text, so it cannot be shown here. The file takes {size}.</source>
        <translation>This format is no text, so it cannot be shown here. The file takes {size}.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>This text</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Through</translation>
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
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Unnamed source</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What only Sorot reads. Please leave it as it is.</source>
        <translation>What only Sorot reads. Please leave it as it is.</translation>
    </message>
    <message numerus="yes">
        <source>What this format cannot hold: %n point(s)</source>
        <translation>
            <numerusform>What this format cannot hold: %n point</numerusform>
            <numerusform>What this format cannot hold: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>What this report leaves out</source>
        <translation>What this report leaves out</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Word for word</translation>
    </message>
    <message>
        <source>Word: report on the claims</source>
        <translation>Word: report on the claims</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
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
    <message>
        <source>chosen by hand</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>or {figures}</source>
        <translation>or {figures}</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <source>your name or your newsroom’s</source>
        <translation>your name or your newsroom’s</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>about {date}</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>about {figure}</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>at least {figure}</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>at most {figure}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>autumn {year}</translation>
    </message>
    <message>
        <source>century {number}</source>
        <translation>century {number}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>first half of {year}</translation>
    </message>
    <message>
        <source>less than {figure}</source>
        <translation>less than {figure}</translation>
    </message>
    <message>
        <source>more than {figure}</source>
        <translation>more than {figure}</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>quarter {number} of {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>second half of {year}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>since {date}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>spring {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>summer {year}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>the {year}s</translation>
    </message>
    <message>
        <source>third {number} of {year}</source>
        <translation>third {number} of {year}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>winter {year}</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (uncertain)</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} billion</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} million</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} percentage points</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} times</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <translation>{number} trillion</translation>
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
    <name>Findings</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <comment>in a claim</comment>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <comment>in a claim</comment>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <comment>words that make a claim less sure</comment>
        <translation>
            <numerusform>%n hedge</numerusform>
            <numerusform>%n hedges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>figures and dates a person has to decide</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>A date, such as 12 August 2024 or 2024-08</source>
        <translation>A date, such as 12 August 2024 or 2024-08</translation>
    </message>
    <message>
        <source>About {subject}</source>
        <translation>About {subject}</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Add a date</translation>
    </message>
    <message>
        <source>Add a date: 12 August 2024</source>
        <translation>Add a date: 12 August 2024</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Add a figure</translation>
    </message>
    <message>
        <source>Add a figure: Rp322 billion</source>
        <translation>Add a figure: Rp322 billion</translation>
    </message>
    <message>
        <source>Add the selected words</source>
        <translation>Add the selected words</translation>
    </message>
    <message>
        <source>Add the selected words as a hedge</source>
        <translation>Add the selected words as a hedge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates: {dates}</source>
        <translation>Dates: {dates}</translation>
    </message>
    <message>
        <source>Enter the text&apos;s date…</source>
        <translation>Enter the text&apos;s date…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figures: {figures}</source>
        <translation>Figures: {figures}</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>heading: hedges, figures and dates of a claim</comment>
        <translation>Findings</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>First month of the fiscal year</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Hedges</translation>
    </message>
    <message>
        <source>In which month does the fiscal year begin?</source>
        <translation>In which month does the fiscal year begin?</translation>
    </message>
    <message>
        <source>In which month does the fiscal year of “{source}” begin?</source>
        <translation>In which month does the fiscal year of “{source}” begin?</translation>
    </message>
    <message>
        <source>Meant as</source>
        <translation>Meant as</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Remove {what}</translation>
    </message>
    <message>
        <source>This can be read in several ways. Which is meant?</source>
        <translation>This can be read in several ways. Which is meant?</translation>
    </message>
    <message>
        <source>This date depends on when the text was published. Enter its full date in the details.</source>
        <translation>This date depends on when the text was published. Enter its full date in the details.</translation>
    </message>
    <message>
        <source>Type the date that is meant.</source>
        <translation>Type the date that is meant.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>of a source without a name; stands before who it is</comment>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>Up to</source>
        <comment>the end of a range of numbers</comment>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What these words do</source>
        <translation>What these words do</translation>
    </message>
    <message>
        <source>Wording: {words}</source>
        <comment>hedges of a claim</comment>
        <translation>Wording: {words}</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Work it out</translation>
    </message>
    <message>
        <source>about</source>
        <comment>before a number</comment>
        <translation>about</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>before a number</comment>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>before a number</comment>
        <translation>at most</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>a kind of hedge: “if”</comment>
        <translation>condition</translation>
    </message>
    <message>
        <source>doubt</source>
        <comment>a kind of hedge: “probably”</comment>
        <translation>doubt</translation>
    </message>
    <message>
        <source>emphasis</source>
        <comment>the opposite of a hedge: “certainly”</comment>
        <translation>emphasis</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>before a number</comment>
        <translation>exactly</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>folded away</translation>
    </message>
    <message>
        <source>hearsay</source>
        <comment>a kind of hedge: “reportedly”</comment>
        <translation>hearsay</translation>
    </message>
    <message>
        <source>less than</source>
        <comment>before a number</comment>
        <translation>less than</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>before a number</comment>
        <translation>more than</translation>
    </message>
    <message>
        <source>needs the text&apos;s date</source>
        <comment>of “last week”</comment>
        <translation>needs the text&apos;s date</translation>
    </message>
    <message>
        <source>no range</source>
        <translation>no range</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no unit</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>not worked out</source>
        <comment>of a date</comment>
        <translation>not worked out</translation>
    </message>
    <message>
        <source>rough figure</source>
        <comment>a kind of hedge: “about”</comment>
        <translation>rough figure</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>whose fiscal year?</source>
        <comment>of “the third fiscal quarter”</comment>
        <translation>whose fiscal year?</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>two ways to read a figure</comment>
        <translation>{one} or {other}</translation>
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
        <source>accept claims</source>
        <comment>after “Undo: ”</comment>
        <translation>accept claims</translation>
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
        <source>delete a relation</source>
        <comment>after “Undo: ”</comment>
        <translation>delete a relation</translation>
    </message>
    <message>
        <source>dismiss</source>
        <comment>after “Undo: ”</comment>
        <translation>dismiss</translation>
    </message>
    <message>
        <source>edit a relation</source>
        <comment>after “Undo: ”</comment>
        <translation>edit a relation</translation>
    </message>
    <message>
        <source>edit a source</source>
        <comment>after “Undo: ”</comment>
        <translation>edit a source</translation>
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
        <source>merge sources</source>
        <comment>after “Undo: ”</comment>
        <translation>merge sources</translation>
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
        <source>relate two claims</source>
        <comment>after “Undo: ”</comment>
        <translation>relate two claims</translation>
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
    <message>
        <source>work out dates</source>
        <comment>after “Undo: ”</comment>
        <translation>work out dates</translation>
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
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n date(s) of its claims wait for its fiscal year. Choose the month.</source>
        <translation>
            <numerusform>%n date of its claims waits for its fiscal year. Choose the month.</numerusform>
            <numerusform>%n dates of its claims wait for its fiscal year. Choose the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) worked out by this fiscal year. Undo takes it back.</source>
        <translation>
            <numerusform>%n date worked out by this fiscal year. Undo takes it back.</numerusform>
            <numerusform>%n dates worked out by this fiscal year. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new name for “{name}”</source>
        <translation>A new name for “{name}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>First month of the source’s fiscal year</source>
        <translation>First month of the source’s fiscal year</translation>
    </message>
    <message>
        <source>Fiscal year from {month}</source>
        <translation>Fiscal year from {month}</translation>
    </message>
    <message>
        <source>Fiscal year: not known</source>
        <translation>Fiscal year: not known</translation>
    </message>
    <message>
        <source>It has a name (N)</source>
        <translation>It has a name (N)</translation>
    </message>
    <message>
        <source>It has no name (N)</source>
        <translation>It has no name (N)</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Leave them apart</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>Merge (M)</translation>
    </message>
    <message>
        <source>Nameless</source>
        <comment>a column: claims whose text does not name the source</comment>
        <translation>Nameless</translation>
    </message>
    <message>
        <source>Part again (P)</source>
        <translation>Part again (P)</translation>
    </message>
    <message>
        <source>Passed on</source>
        <comment>a column: claims of others that came through this source</comment>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename (E)</source>
        <translation>Rename (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources of the library</source>
        <translation>Sources of the library</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>a column: through whom this source’s claims came</comment>
        <translation>Through</translation>
    </message>
    <message>
        <source>{names} look like one source.</source>
        <translation>{names} look like one source.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else in every text. Say who on the cards of its claims.</source>
        <translation>“{name}” is somebody else in every text. Say who on the cards of its claims.</translation>
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
    <name>Noticed</name>
    <message numerus="yes">
        <source>%n thing(s) noticed</source>
        <comment>about the claims of the open text</comment>
        <translation>
            <numerusform>%n thing noticed</numerusform>
            <numerusform>%n things noticed</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount in two currencies</source>
        <translation>An amount in two currencies</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Back to the cards</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Certainty was lost on the way</source>
        <translation>Certainty was lost on the way</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Dates that disagree</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Figures that disagree</source>
        <translation>Figures that disagree</translation>
    </message>
    <message>
        <source>How far an amount may be off</source>
        <translation>How far an amount may be off</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Much rests on one source without a name</source>
        <translation>Much rests on one source without a name</translation>
    </message>
    <message>
        <source>My rate…</source>
        <translation>My rate…</translation>
    </message>
    <message>
        <source>Nothing that was noticed holds these words. Press Esc to empty the filter.</source>
        <translation>Nothing that was noticed holds these words. Press Esc to empty the filter.</translation>
    </message>
    <message>
        <source>Nothing to point out. Sorot compares the claims whenever they change.</source>
        <translation>Nothing to point out. Sorot compares the claims whenever they change.</translation>
    </message>
    <message>
        <source>Noticed for you</source>
        <translation>Noticed for you</translation>
    </message>
    <message>
        <source>Relate…</source>
        <translation>Relate…</translation>
    </message>
    <message>
        <source>Said to go on, and said to have ended</source>
        <translation>Said to go on, and said to have ended</translation>
    </message>
    <message>
        <source>Shares and totals that do not add up</source>
        <translation>Shares and totals that do not add up</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Show the first</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Show the other</translation>
    </message>
    <message>
        <source>Sorot is still comparing the claims.</source>
        <translation>Sorot is still comparing the claims.</translation>
    </message>
    <message>
        <source>The text says “{text}”, the translation “{word}”: “{translation}”</source>
        <translation>The text says “{text}”, the translation “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation adds the condition “{word}”, which the text does not have: “{translation}”</source>
        <translation>The translation adds the condition “{word}”, which the text does not have: “{translation}”</translation>
    </message>
    <message>
        <source>The translation adds the emphasis “{word}”, which the text does not have: “{translation}”</source>
        <translation>The translation adds the emphasis “{word}”, which the text does not have: “{translation}”</translation>
    </message>
    <message>
        <source>The translation adds the hedge “{word}”, which the text does not have: “{translation}”</source>
        <translation>The translation adds the hedge “{word}”, which the text does not have: “{translation}”</translation>
    </message>
    <message>
        <source>The translation does not have the date “{word}”: “{translation}”</source>
        <translation>The translation does not have the date “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation does not have the figure “{word}”: “{translation}”</source>
        <translation>The translation does not have the figure “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation drops the condition “{word}”: “{translation}”</source>
        <translation>The translation drops the condition “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation drops the emphasis “{word}”: “{translation}”</source>
        <translation>The translation drops the emphasis “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation drops the hedge “{word}”: “{translation}”</source>
        <translation>The translation drops the hedge “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation has the date “{word}”, which the text does not have: “{translation}”</source>
        <translation>The translation has the date “{word}”, which the text does not have: “{translation}”</translation>
    </message>
    <message>
        <source>The translation has the figure “{word}”, which the text does not have: “{translation}”</source>
        <translation>The translation has the figure “{word}”, which the text does not have: “{translation}”</translation>
    </message>
    <message>
        <source>The translation says something else</source>
        <translation>The translation says something else</translation>
    </message>
    <message>
        <source>This is not a rate. Write a number, or 0 to have none.</source>
        <translation>This is not a rate. Write a number, or 0 to have none.</translation>
    </message>
    <message>
        <source>What 1 {base} costs in {quote}</source>
        <translation>What 1 {base} costs in {quote}</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>{count} claims rest on “{source}”, whom the text does not name.</source>
        <translation>{count} claims rest on “{source}”, whom the text does not name.</translation>
    </message>
    <message>
        <source>{first} and {second} imply {rate} {quote} for 1 {base}. You have set no rate of your own.</source>
        <translation>{first} and {second} imply {rate} {quote} for 1 {base}. You have set no rate of your own.</translation>
    </message>
    <message>
        <source>{first} and {second} imply {rate} {quote} for 1 {base}; that is {apart} % away from your rate of {own}.</source>
        <translation>{first} and {second} imply {rate} {quote} for 1 {base}; that is {apart} % away from your rate of {own}.</translation>
    </message>
    <message>
        <source>{parts} make {sum} %, though one of them is called the rest. (“{claim}”)</source>
        <translation>{parts} make {sum} %, though one of them is called the rest. (“{claim}”)</translation>
    </message>
    <message>
        <source>{parts} make {sum} %: more than the whole. (“{claim}”)</source>
        <translation>{parts} make {sum} %: more than the whole. (“{claim}”)</translation>
    </message>
    <message>
        <source>{parts} make {sum}, not {total}. (“{claim}”)</source>
        <translation>{parts} make {sum}, not {total}. (“{claim}”)</translation>
    </message>
    <message>
        <source>{share} of {total} is {sum}, not {part}. (“{claim}”)</source>
        <translation>{share} of {total} is {sum}, not {part}. (“{claim}”)</translation>
    </message>
    <message>
        <source>{text}, {date}</source>
        <comment>the title of a text and when it was published</comment>
        <translation>{text}, {date}</translation>
    </message>
    <message>
        <source>“{first}” says {this}; “{second}” says {that}.</source>
        <translation>“{first}” says {this}; “{second}” says {that}.</translation>
    </message>
    <message>
        <source>“{first}” speaks of the present (“{now}”); “{second}” says that it ended (“{end}”).</source>
        <translation>“{first}” speaks of the present (“{now}”); “{second}” says that it ended (“{end}”).</translation>
    </message>
    <message>
        <source>“{plain}” is said as a fact. “{hedged}” says it with “{word}”.</source>
        <translation>“{plain}” is said as a fact. “{hedged}” says it with “{word}”.</translation>
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
    <message numerus="yes">
        <source>%n related</source>
        <comment>claims a claim is related to</comment>
        <translation>
            <numerusform>%n related</numerusform>
            <numerusform>%n related</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a claim is about</comment>
        <translation>About</translation>
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
        <source>Chosen by you</source>
        <translation>Chosen by you</translation>
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
        <source>Follow the wording</source>
        <translation>Follow the wording</translation>
    </message>
    <message>
        <source>From: {words}</source>
        <comment>the hedges a certainty follows from</comment>
        <translation>From: {words}</translation>
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
        <source>Map of its relations (M)</source>
        <translation>Map of its relations (M)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
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
        <source>Relate to another claim (R)</source>
        <translation>Relate to another claim (R)</translation>
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
        <source>Select a passage and press C to make it a claim you can check, or press S to see suggestions.</source>
        <translation>Select a passage and press C to make it a claim you can check, or press S to see suggestions.</translation>
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
        <source>Several are separated by commas</source>
        <translation>Several are separated by commas</translation>
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
        <source>The source is not named</source>
        <translation>The source is not named</translation>
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
        <source>Through</source>
        <comment>through whom a claim came</comment>
        <translation>Through</translation>
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
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>What you mark in a text stands here.</source>
        <translation>What you mark in a text stands here.</translation>
    </message>
    <message>
        <source>Who passed it on</source>
        <translation>Who passed it on</translation>
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
    <name>Relations</name>
    <message>
        <source>Also the claims two steps away</source>
        <translation>Also the claims two steps away</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>Change the relation</translation>
    </message>
    <message>
        <source>Change what it is…</source>
        <translation>Change what it is…</translation>
    </message>
    <message>
        <source>Delete the relation</source>
        <translation>Delete the relation</translation>
    </message>
    <message>
        <source>Go to a claim first, then press M.</source>
        <translation>Go to a claim first, then press M.</translation>
    </message>
    <message>
        <source>Go to a claim first, then press R. Suggestions are accepted with A.</source>
        <translation>Go to a claim first, then press R. Suggestions are accepted with A.</translation>
    </message>
    <message>
        <source>Map of the claim&apos;s relations</source>
        <translation>Map of the claim&apos;s relations</translation>
    </message>
    <message>
        <source>Relate to another claim</source>
        <translation>Relate to another claim</translation>
    </message>
    <message>
        <source>Relate to another claim (R), or drag one card onto the other</source>
        <translation>Relate to another claim (R), or drag one card onto the other</translation>
    </message>
    <message>
        <source>Relating “{statement}”: choose the other claim and press R again. Esc lets it go.</source>
        <translation>Relating “{statement}”: choose the other claim and press R again. Esc lets it go.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Say why</translation>
    </message>
    <message>
        <source>Show the relations as a map</source>
        <translation>Show the relations as a map</translation>
    </message>
    <message>
        <source>Show the relations as a map (M)</source>
        <translation>Show the relations as a map (M)</translation>
    </message>
    <message>
        <source>This claim is gone.</source>
        <translation>This claim is gone.</translation>
    </message>
    <message>
        <source>This claim is related to no other yet.</source>
        <translation>This claim is related to no other yet.</translation>
    </message>
    <message>
        <source>This claim is related to no other yet. Press R on two cards.</source>
        <translation>This claim is related to no other yet. Press R on two cards.</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Turn it round</translation>
    </message>
    <message>
        <source>What the first claim does to the second</source>
        <translation>What the first claim does to the second</translation>
    </message>
    <message>
        <source>Why the claims are related</source>
        <translation>Why the claims are related</translation>
    </message>
    <message>
        <source>Why, in a word</source>
        <translation>Why, in a word</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>this claim … the other</comment>
        <translation>contradicts</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>this claim … the other</comment>
        <translation>depends on</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <comment>this claim … the other</comment>
        <translation>is contradicted by</translation>
    </message>
    <message>
        <source>is needed by</source>
        <comment>this claim … the other</comment>
        <translation>is needed by</translation>
    </message>
    <message>
        <source>is qualified by</source>
        <comment>this claim … the other</comment>
        <translation>is qualified by</translation>
    </message>
    <message>
        <source>is repeated by</source>
        <comment>this claim … the other</comment>
        <translation>is repeated by</translation>
    </message>
    <message>
        <source>is supported by</source>
        <comment>this claim … the other</comment>
        <translation>is supported by</translation>
    </message>
    <message>
        <source>qualifies</source>
        <comment>this claim … the other</comment>
        <translation>qualifies</translation>
    </message>
    <message>
        <source>repeats</source>
        <comment>this claim … the other</comment>
        <translation>repeats</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>this claim … the other</comment>
        <translation>supports</translation>
    </message>
    <message>
        <source>{number} of {count}: {relation} “{statement}”</source>
        <comment>this claim … that statement</comment>
        <translation>{number} of {count}: {relation} “{statement}”</translation>
    </message>
    <message>
        <source>{words} · in “{title}”</source>
        <translation>{words} · in “{title}”</translation>
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
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <comment>claims suggested in a text</comment>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted. Undo takes them back.</source>
        <translation>
            <numerusform>%n suggestion accepted. Undo takes it back.</numerusform>
            <numerusform>%n suggestions accepted. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Accept and edit</source>
        <translation>Accept and edit</translation>
    </message>
    <message>
        <source>All suggestions for this text are claims already, or dismissed.</source>
        <translation>All suggestions for this text are claims already, or dismissed.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Nothing in this text looks like a claim.</source>
        <translation>Nothing in this text looks like a claim.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Suggested: {rule} · not tried yet</source>
        <translation>Suggested: {rule} · not tried yet</translation>
    </message>
    <message>
        <source>Suggested: {rule} · {right} of {tried} right</source>
        <comment>as tried on articles</comment>
        <translation>Suggested: {rule} · {right} of {tried} right</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>That was the last suggestion.</source>
        <translation>That was the last suggestion.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing is suggested.</source>
        <translation>The text was changed meanwhile, so nothing is suggested.</translation>
    </message>
    <message>
        <source>cause and effect</source>
        <comment>after “Suggested: ”</comment>
        <translation>cause and effect</translation>
    </message>
    <message>
        <source>comparison or change</source>
        <comment>after “Suggested: ”</comment>
        <translation>comparison or change</translation>
    </message>
    <message>
        <source>event with a name in it</source>
        <comment>after “Suggested: ”</comment>
        <translation>event with a name in it</translation>
    </message>
    <message>
        <source>forecast or guess</source>
        <comment>after “Suggested: ”</comment>
        <translation>forecast or guess</translation>
    </message>
    <message>
        <source>quoted statement</source>
        <comment>after “Suggested: ”</comment>
        <translation>quoted statement</translation>
    </message>
    <message>
        <source>reported statement</source>
        <comment>after “Suggested: ”</comment>
        <translation>reported statement</translation>
    </message>
    <message>
        <source>statement with a date</source>
        <comment>after “Suggested: ”</comment>
        <translation>statement with a date</translation>
    </message>
    <message>
        <source>statement with a figure</source>
        <comment>after “Suggested: ”</comment>
        <translation>statement with a figure</translation>
    </message>
    <message>
        <source>statement with a source</source>
        <comment>after “Suggested: ”</comment>
        <translation>statement with a source</translation>
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
        <source>%n text(s) of the project are in the library.</source>
        <translation>
            <numerusform>%n text of the project is in the library.</numerusform>
            <numerusform>%n texts of the project are in the library.</numerusform>
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
