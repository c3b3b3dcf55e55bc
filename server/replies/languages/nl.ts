import type { Phrases } from '../types.ts';

export const nl: Phrases = {
  unsure: 'Dit weet ik niet zeker, en ik wil er niet naar raden.',
  offer_human: 'Zal ik er een collega bij halen?',
  offer_human_brief: 'Als u liever met een mens praat, zegt u het gewoon.',
  talk_to_human: 'Met een mens praten',
  which: 'Er zijn meerdere mogelijkheden. Welke bedoelt u?',
  source_language: 'Dit vond ik in onze documentatie (taal: {language}):',
  open_new: 'Welkom! Dit staat erover in onze documentatie:',
  close_new: 'Als iets niet duidelijk is, vraag me dan naar dat onderdeel.',
  close_vip: 'Als u liever hebt dat een medewerker het oppakt, zeg het dan en ik haal er een collega bij.',
  escalated: 'Ik draag uw vraag over aan iemand van ons team.',
  escalated_next:
    'Diegene kan alles lezen wat u hier hebt geschreven, dus u hoeft niets te herhalen, en antwoordt in dit gesprek.',
  expected_wait: 'Meestal krijgt u binnen {wait} antwoord.',
  opens_at: 'Ons team is er op dit moment niet en antwoordt vanaf {day} {clock} uur ({zone}).',
  person_will_come: 'Iemand van ons team heeft uw zaak en antwoordt u hier ook nog.',
  sorry: 'Het spijt me dat dit is gebeurd.',
  emergency: 'Is er op dit moment iemand in gevaar, bel dan eerst het alarmnummer.',
  action_failed: 'Dit kon ik niet alleen afronden.',
  holding: 'Er ging iets mis aan mijn kant en ik wil u geen verkeerd antwoord geven. Uw bericht is bewaard.',
  greeting:
    'Hallo! Ik ben de automatische assistent van {company}: een machine, geen mens. Waarmee kan ik helpen?',
  thanks: 'Graag gedaan! Kan ik u nog ergens mee helpen?',
  goodbye: 'Tot ziens, en bedankt voor uw bericht. U kunt altijd naar dit gesprek terugkomen.',
  is_machine:
    'Ik ben een machine: de automatische assistent van {company}. Ik antwoord vanuit onze eigen documenten en laat zien waar elk antwoord vandaan komt, en ik haal er een mens bij wanneer u maar wilt.',
  out_of_scope: 'Ik kan alleen helpen met vragen over {company}, en dit lijkt iets anders te zijn.',
  empty_message: 'Ik kon geen woorden lezen in uw bericht. Wat wilt u weten?',
  acknowledged: 'Dank u, ik heb dit aan uw zaak toegevoegd. Iemand van ons team leest het en antwoordt hier.',
  back_after_handback: 'Hier is weer de automatische assistent. Mijn collega heeft het gesprek teruggegeven.',
  agent_joined: '{agent} neemt nu deel aan het gesprek.',
  closed: 'Dit gesprek is gesloten. Schrijf op elk moment opnieuw om het te heropenen.',
  merged:
    'We hebben dit gesprek samengevoegd met een ander gesprek dat u bij ons open heeft; daar gaan we met beide verder. U kunt hier altijd weer schrijven.',
  progress_reading: 'Ik lees uw bericht…',
  progress_searching: 'Ik zoek het antwoord…',
  progress_acting: 'Ik kijk het na in onze systemen…',
};
