namespace Passoparola.Cms.Tests.Search.Reference;

internal readonly record struct SlowWord(string Word, string Root);
