namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>
/// Marks of pages and programs, where a picture or a document has nothing of the kind: in its first bytes, by which some
/// programs guess what a file is, and in the texts that it carries.
/// </summary>
internal static class ActiveText
{
    public const int Longest = 16;

    private static readonly byte[][] Marks =
    [
        .. new[]
        {
            "<script", "<html", "<!doctype", "<svg", "<iframe", "<body", "<object", "<embed", "<img", "<meta http", "<?php", "<?=", "<%@",
            "javascript:", "onerror=", "onload=", "#!/bin/", "#!/usr/bin/",
        }.Select(mark => System.Text.Encoding.ASCII.GetBytes(mark)),
    ];

    public static bool IsIn(ReadOnlySpan<byte> text)
    {
        Span<byte> folded = text.Length <= 4096 ? stackalloc byte[text.Length] : new byte[text.Length];
        var count = 0;
        foreach (var value in text)
        {
            // UTF-16 is ASCII with zeros between: a browser that guesses reads both.
            if (value != 0)
            {
                folded[count++] = value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;
            }
        }

        foreach (var mark in Marks)
        {
            if (folded[..count].IndexOf(mark) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
