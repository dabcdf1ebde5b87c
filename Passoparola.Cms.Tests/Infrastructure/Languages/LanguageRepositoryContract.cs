using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Languages;

public abstract class LanguageRepositoryContract : IDisposable
{
    private readonly RoomsUnderTest _rooms;

    protected LanguageRepositoryContract(TestDatabase database)
    {
        _rooms = database.Open(services => services.AddLanguages());
        Save(new Language("it-IT", "Italiano") { IsDefault = true, IsMandatory = true });
    }

    private ILanguageRepository Languages => _rooms.Get<ILanguageRepository>();

    [Fact]
    public void A_language_is_read_back_as_it_was_saved()
    {
        Save(new Language("fr-FR", "Français") { FallbackIsoCode = "it-IT" });

        var french = Find("fr-fr")!;

        Assert.Equal(("fr-FR", "Français", "it-IT"), (french.IsoCode, french.CultureName, french.FallbackIsoCode));
        Assert.False(french.IsDefault || french.IsMandatory);
    }

    [Fact]
    public void A_new_default_takes_the_place_of_the_old_one()
    {
        Save(new Language("en-GB", "English") { IsDefault = true });

        Assert.Equal("en-GB", _rooms.InScope(() => Languages.GetDefaultIsoCode()));
        Assert.Equal(["en-GB"], _rooms.InScope(() => Languages.GetMany().Where(language => language.IsDefault).Select(language => language.IsoCode)));
    }

    [Fact]
    public void The_default_language_can_neither_be_deleted_nor_stop_being_it()
    {
        var italian = Find("it-IT")!;
        Assert.Throws<InvalidOperationException>(() => _rooms.InScope(() => Languages.Delete(italian)));

        italian.IsDefault = false;
        Assert.Throws<InvalidOperationException>(() => Save(italian));
    }

    [Fact]
    public void Two_languages_cannot_have_one_code()
    {
        Assert.Throws<InvalidOperationException>(() => Save(new Language("IT-it", "Ancora italiano")));
    }

    [Fact]
    public void A_language_whose_fallback_is_deleted_has_none()
    {
        Save(new Language("fr-FR", "Français"));
        Save(new Language("ro-RO", "Română") { FallbackIsoCode = "fr-FR" });
        _rooms.InScope(() => Languages.Delete(Languages.GetByIsoCode("fr-FR")!));

        Assert.Null(Find("ro-RO")!.FallbackIsoCode);
    }

    [Fact]
    public void Codes_and_ids_lead_to_each_other()
    {
        _rooms.InScope(() =>
        {
            var id = Languages.GetIdByIsoCode("it-IT");
            Assert.Equal(id, Languages.GetDefaultId());
            Assert.Equal("it-IT", Languages.GetIsoCodeById(id));
            Assert.Equal(["it-IT"], Languages.GetIsoCodesByIds([id!.Value]));
            Assert.Null(Languages.GetIdByIsoCode("de-DE", throwOnNotFound: false));
            Assert.Throws<ArgumentException>(() => Languages.GetIdByIsoCode("de-DE"));
        });
    }

    [Fact]
    public void A_change_that_is_rolled_back_was_seen_only_by_its_own_scope()
    {
        using (_rooms.CreateScope())
        {
            Languages.Save(new Language("de-DE", "Deutsch"));
            Assert.NotNull(Languages.GetByIsoCode("de-DE"));
        }

        Assert.Null(Find("de-DE"));
    }

    [Fact]
    public async Task A_change_is_seen_by_others_only_once_it_is_committed()
    {
        using (var scope = _rooms.CreateScope())
        {
            Languages.Save(new Language("de-DE", "Deutsch"));
            Assert.Null(await ReadElsewhere());
            scope.Complete();
        }

        Assert.NotNull(await ReadElsewhere());

        Task<ILanguage?> ReadElsewhere()
        {
            using (ExecutionContext.SuppressFlow())
            {
                return Task.Run(() => Find("de-DE"), TestContext.Current.CancellationToken);
            }
        }
    }

    [Fact]
    public void Changing_what_was_given_changes_nothing_that_is_stored()
    {
        Find("it-IT")!.CultureName = "Altro";

        Assert.Equal("Italiano", Find("it-IT")!.CultureName);
    }

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    private ILanguage? Find(string isoCode) => _rooms.InScope(() => Languages.GetByIsoCode(isoCode));

    private void Save(ILanguage language) => _rooms.InScope(() => Languages.Save(language));
}
