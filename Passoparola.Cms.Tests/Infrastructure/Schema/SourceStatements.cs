namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>The project's own presentation, sentence by sentence, its typing slips corrected.</summary>
internal static class SourceStatements
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Passoparola",
        "Opportunità e punti welfare",
        "Dai Servizi Sociali al Terzo Settore",
        "Passoparola mette in relazione i cittadini residenti nell’area di competenza dell’A.S.L. TO4 con le opportunità offerte dal territorio",
        "Passoparola è uno strumento per trovare informazioni e contatti diretti per gli inserimenti lavorativi, le associazioni culturali, le associazioni sportive, le associazioni di volontariato sociale, le cooperative sociali, le attività ludiche, le attività educative, i servizi per persone disabili, le attività aggregative, i servizi alla persona per gli anziani, i progetti culturali e tutte le realtà che contribuiscono a far crescere la coesione sociale del nostro territorio",
        "La piattaforma PassoParola",
        "La piattaforma PassoParola.org è stata ideata e sviluppata all’interno del progetto CiStai, che nasce da un bando di sperimentazione di azioni innovative di welfare territoriale della Regione Piemonte, ed è riferito all’area del territorio dell’ASL TO4, costituito da 4 Distretti della Coesione sociale (Ciriè-Lanzo, Ivrea-Cuorgnè, Settimo T.se, Chivasso-San Mauro T.se)",
        "I 517.000 abitanti, distribuiti in poche cittadine con più di 10.000 abitanti e tanti piccoli Comuni, fanno riferimento agli enti gestori e consorzi di servizi sociali riferiti a territori intercomunali: CISS38 (Cuorgnè – ente capofila), Consorzio INRETE (Ivrea), CISSAC (Caluso), CIS (Ciriè), Unione NET (Settimo T.se), CISS (Chivasso), CISA (Gassino T.se) erogano i servizi",
        "CiStai annovera 5 enti del terzo settore: Consorzio COPERNICO, Consorzio SINAPSI, Consorzio KAIROS, Cooperativa Animazione VALDOCCO, Cooperativa Sociale IL MARGINE, ai quali si aggiungono 4 soggetti aderenti: ASL TO4, Città Metropolitana di Torino, Confcooperative, Fondazione PAIDEIA",
        "Obiettivo generale",
        "Obiettivo generale del progetto è lo sviluppo di un sistema di welfare di prossimità, basato sui principi di sussidiarietà circolare, in grado di garantire una risposta ai nuclei familiari e singoli che esprimono situazioni di fragilità e multiproblematicità, attraverso l’offerta di occasioni di empowerment personale e di accesso a reti di sostegno integrate e individualizzate, anche in ottica di prevenzione e non cronicizzazione del bisogno espresso",
        "Funzioni",
        "offrire risposte flessibili alle necessità delle famiglie e dei singoli",
        "rafforzare i processi di rete a partire dall’esperienza di coprogettazione con metodologie e prassi di lavoro condivisi",
        "ridurre la frammentarietà degli interventi con una presa in carico personalizzata e condivisa",
        "coinvolgere gli attori locali di privato sociale e del mondo profit ed imprenditoriale",
        "mettere a sistema le buone pratiche esistenti sul territorio",
        "Ambiti di lavoro",
        "Il progetto CiStai lavora sui 4 ambiti di intervento dei servizi sociali: anziani, disabili, adulti in difficoltà, minori e famiglia",
        "L’intero progetto ha previsto 5 azioni",
        "Attività 1 – Co-progettazione per lo sviluppo di un sistema di welfare generativo",
        "Attivazione di un percorso formativo per i responsabili e operatori dei diversi Enti pubblici e del Terzo Settore a supporto della definizione di procedure condivise di co-progettazione",
        "Si sono realizzati 7 tavoli territoriali permanenti che andranno oltre il limite temporale dettato dal progetto, con l’ambizione di dotare il territorio di uno strumento permanente di ideazione e di pianificazione dei servizi innovativi",
        "Attività 2 – Catalogo dinamico delle opportunità e istituzione dei presidi e punti Welfare",
        "I presidi e punti Welfare rappresentano la sperimentazione di un nuovo modello di servizio di orientamento rivolto ai destinatari finali e agli stakeholder in modo da costruire un prototipo che metta in connessione direttamente i destinatari con i soggetti erogatori di servizi, sviluppando pertanto forme di servizi di prossimità capaci di accompagnare le persone fragili in percorsi collaborativi e individualizzati caratterizzati dalla logica generativa",
        "Attraverso un database condiviso e accessibile si facilita l’accesso e l’integrazione tra i diversi soggetti territoriali, punti fisici di contatto con le persone fragili e soggetti erogatori dei servizi e luogo di incontro e di informazione rivolto a tutti gli stakeholder territoriali",
        "Il catalogo delle opportunità è fruibile dalla piattaforma PassoParola.org",
        "I Punti Welfare (PassoParola Punti Welfare PPW) sono snodi fisici della rete (sportelli informazione sociale, CUP, SUSS), e presenti nei Centri per le famiglie, in luoghi comunali o presso organizzazioni sindacali, del terzo settore, pubblici esercizi",
        "Attività 3 – Governance condivisa dei servizi per l’attivazione sociale e il contrasto alla fragilità economica",
        "Con nuovi modelli di sostegno economico, nuove tecnologie e la rete territoriale costituita attraverso le attività 1 e 2 si è operato al fine di aumentare l’armonizzazione degli interventi tra i diversi distretti, attraverso la definizione di linee guida condivise sulle modalità di sostegno al reddito in ottica di welfare generativo e territoriale, che implica la rilettura dei diversi interventi e regolamenti di assistenza economica, in complementarietà con il Reddito di Cittadinanza e altre misure di attivazione sociale",
        "Il link a cui visionare le linee guida è",
        "Attività 4 – Interventi pilota per la sperimentazione del sistema di welfare generativo",
        "Si sono realizzate azioni rivolte, da una parte, al contrasto alla povertà educativa e, dall’altra, al contrasto e superamento della povertà economica attraverso interventi di empowerment della persona, di promozione della salute, di coinvolgimento dei destinatari come parte attiva dell’azione",
        "Su tutto il territorio la sperimentazione ha visto l’implementazione di strumenti di welfare territoriali rispondenti alle caratteristiche e risorse presenti nel territorio",
    ];
}
