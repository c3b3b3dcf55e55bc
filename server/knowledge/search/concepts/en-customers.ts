/** Further ideas in English: the words that people without the manual use, beside those that the manual has. */
export const EN_CUSTOMERS: Record<string, string> = {
  up_to_date:
    'update, latest, newest, outdated | bring up to date, out of date, ancient, dated, antiquated, refresh, renew, refreshed, renewed, newer one, most recent, current version',
  not_current: 'older, outdated, update, earlier | too old, very old, old version, dated, ancient, vintage',
  what_runs_on:
    'firmware, version, software | what is on it, what is installed, own software, inner software, internals, whats on',
  which_version: 'version, check, installed | which version, which release, what version, how old is',
  as_of_version:
    'version, fixed, update, release | which number, as of which, from which version, since which',
  online_place: 'cloud, web, online | website, on the web, on your site, on the page',
  wireless_chip:
    'connectivity, module, wireless | radio chip, wifi chip, wireless chip, radio module, wifi module, radio',
  bind: 'associate, link, assign, connect, attach | tie, bind, hook up, couple, join up',
  dissolve: 'disband, delete, remove | dissolve, break up, shut down, wind up, close down',
  merge: 'combine, transfer, move, import | merge, merging, unite, fuse, bring together',
  phased_out:
    'deprecated, deprecation, discontinued | phased out, sunset, no longer supported, support ended, dropped support, stopped supporting',
  junk_mail: 'spam, email, folder | junk, junk folder, filtered out, swallowed',
  sender: 'email, from, address, subject | sender, sent from, who sends, comes from',
  activate_account:
    'verify, verification, confirm, email | activate my account, account activation, activation mail, activate it, not activated',
  agree: 'consent, confirm, terms | agree, agreed, say yes, approve, approval, accept, permission from',
  withdraw_consent: 'consent, withdraw, privacy | take back, revoke, object, agreed to, no longer agree',
  subscribed_to:
    'subscription, subscriptions, plan, plans | subscribed, subscribed to, what i pay, running contracts',
  old_state:
    'undo, restore, previous, revert | old state, as it was, take it back, return to, roll back, before that',
  point_in_time: 'history, status, log, time | when exactly, last night, since when, in the past',
  ready_made:
    'template, templates, example, import | ready made, ready-made, prefab, starting point, blueprint, boilerplate, predefined',
  reached_number:
    'limit, maximum, exceed, delete | too many, is full, no room, no more room, reached the maximum',
  get_rid:
    'delete, remove, uninstall | throw out, throw away, rid of, dump, ditch, off my computer, chuck, toss',
  leave_behind: 'files, folder, uninstall, removing | left behind, left over, leftovers, leftover, remains',
  directory: 'folder, directory, path, location | directories, folders, subfolder',
  change_back: 'restore, reset, original | change back, switch back, go back',
  several_times:
    'twice, double, multiple | two times, doubled, 2x, two copies, more than once, several times',
  again_and_again: 'repeat, restart, reset | over and over, constantly, continuously, keeps',
  n_2: '2, two | both, pair, couple',
  n_3: '3, three',
  n_4: '4, four',
  n_5: '5, five',
  n_6: '6, six',
  n_7: '7, seven',
  n_8: '8, eight',
  n_9: '9, nine',
  n_10: '10, ten',
  n_12: '12, twelve | dozen',
  volts: 'v, volt, voltage, volts',
  milliamps: 'ma, current, mah',
  long_legs: 'anode, cathode, terminal, wire | leg, legs, plus, minus, polarity, which way round, which way',
  polarity: 'polarity, positive, negative, center | plus, minus, which way round, reversed',
  orientation:
    'pins, aligned, facing, direction | which way, which way round, which direction, orientation, the right way',
  plug_in_board: 'connect, attach, insert, pins | plug into, put on top, mount, stack, stick on, push on',
  get_along:
    'compatible, compatibility, conflict, conflicts | get along, work together, fit together, clash, combine',
  burnt:
    'damage, damaged, permanently | fry, fried, burn out, burnt, smoke, smoked, blew up, blown, destroy, destroyed, kill my board',
  brick:
    'unresponsive, recover, restore, bootloader | brick, bricked, dead board, revive, resurrect, bring back to life, unbrick, rescue, save it',
  physically_dead:
    'hardware, test, faulty, failure, verify | physically dead, broken hardware, prove, still alive, works at all',
  self_check: 'test, check, verify, functional | make sure, be sure, prove, test it',
  touch_pad:
    'capacitive, button, buttons, touch | touch pad, touch pads, touchpad, touchpads, touch buttons, pad, pads',
  press_hard:
    'sensitivity, threshold, calibrate | press hard, hardly react, barely react, does not react, doesnt react, not sensitive, too sensitive',
  sensitivity:
    'sensitivity, threshold, calibrate, adjust | fine tune, finetune, tune, sensitive, triggers too',
  warm: 'temperature, heat, self-heating | gets warm, getting warm, heats up, heat up, hot board, degrees',
  off_by: 'offset, calibrate, inaccurate, accuracy | shows too much, too much, off by, differs from',
  drain:
    'consumption, power, reduce, sleep | drain, drains, empties, empty battery, eats, flat battery, use less, uses too much, lasts, runs flat, battery hungry',
  button_cell:
    'battery, cr2032, backup | coin cell, button cell, coin battery, round battery, little battery, watch battery',
  aa_cells: 'battery, aa, aaa | penlight, alkaline, cells',
  solar: 'solar, panel | sun, photovoltaic, solar cell',
  wall_adapter:
    'adapter, supply, power, external | wall wart, wall plug, wall socket, power brick, brick, phone charger, charger, mains, outlet',
  output_voltage: 'output, supply, pin, power | power a sensor, feed a sensor',
  less_than_expected: 'only, low, drop | too little, multimeter',
  connector_type:
    'connector, jst, type, ufl | plug type, what plug, what connector, which connector, socket type',
  how_far: 'range, km, miles, distance | how far, kilometres, kilometers, reach, reaches',
  bandwidth:
    'bandwidth, data, rate, speed | send pictures, send video, live stream, stream, fast enough, throughput',
  network_join:
    'connect, join, gateway, network | join, joins, never joins, gets on, get onto, log into, hook into',
  home_network:
    'network, wifi, router | home network, our network, wlan at home, house network, wifi at home',
  gets_no_data:
    'data, fetch, reading, read | silent, nothing comes, no data, no values, no readings, gets nothing, gives nothing, reads nothing, no fix',
  open_sky:
    'outdoor, reception, satellites, indoors | indoors, inside the house, open sky, through the window, roof',
  wire_length:
    'cable, length, longer, cm | long wire, cable length, too long a cable, how long may the cable',
  memory_card: 'card, sd, microsd | memory card, storage card, flash card, tf card',
  usb_stick: 'usb, drive, flash | stick, usb stick, pen drive, thumb drive, memory stick',
  how_large: 'size, gb, larger, capacity | how large, how big, capacity, how many gigabytes, gigabytes',
  ignorable:
    'message, informational, safely, ignored, warning | grumbles, complains, moans, is it bad, is that bad, works though, is it an error, works anyway',
  normal_behaviour: 'normal, expected | is that normal, is it normal, on purpose, intended, supposed to',
  odd_behaviour:
    'expected, unexpected, troubleshoot, behavior, work | strange, weird, odd, does strange things, strange stuff, funny things, acts up, misbehaves, behaves strangely, crazy things',
  takes_ages:
    'slow, long, time, freeze, delay | takes a minute, hangs for, waits, stands still, keeps loading, spins, spinning, seconds before, seconds until',
  stands_still:
    'stopped, unresponsive, loading, progress | stands still, no progress, does not move on, frozen at',
  never_finds:
    'detected, found, added, device, recognized | never finds, keeps searching, keeps looking, not listed, isnt listed, does not show up, cant see it, doesnt see, does not see, invisible, nothing new, doesnt appear, not appear',
  not_plugged_in:
    'connected, manually, select, port | unplugged, without the board, not at hand, without having it',
  culprit:
    'process, blocking, find, stop | culprit, which program, other program, what program, somebody else uses, another program, holds it',
  refuses:
    'error, fail, failed, rejected, unable | refuse, refuses, rejects, rejected, not accepted, doesnt accept, does not accept, wont take, wont accept, not allowed',
  gives_up:
    'fail, failed, error, stopped | gives up, aborts, breaks off, stops with, ends with, dies with, quits with',
  lib: 'library, libraries | lib, libs, module, modules',
  same_name: 'multiple, same, name, duplicate | same name, called the same, duplicates, twice in the list',
  own_made: 'custom, own | my own, self made, self-made, homemade, i wrote, i made, diy',
  name_it: 'name, rename, change, set | call it, name it, other name, another name, different name, label it',
  language_names:
    'language, languages, translation | chinese, japanese, korean, arabic, russian, polish, hungarian, turkish, greek, croatian, czech, romanian, swedish, danish, norwegian, finnish, thai, hindi, ukrainian, bulgarian, catalan',
  dark_mode: 'theme, color | dark look, dark mode, dark theme, skin, look, appearance',
  code_hints:
    'autocomplete, suggestions, complete | suggests, suggest, code completion, intellisense, while typing, auto complete, function names, hints',
  other_editor:
    'ide, build, tools, compile | other editor, another editor, vs code, vscode, vim, emacs, eclipse, makefile, makefiles, own tools',
  programming_language:
    'language, c, c++, program, functions | plain c, which language, cpp, assembler, rust',
  bundled: 'included, built-in, pre-installed, preinstalled | bundled, shipped with, out of the box',
  where_do_i_put: 'folder, settings, location, paste, add | where do i enter, where does it go, which field',
  link_url: 'url, link, address | json link, web link, hyperlink',
  other_maker:
    'third-party, manufacturer, platform | other maker, another maker, maker, vendor, other brand, other company, noname',
  newest_fix:
    'version, github, custom, branch | patch from github, development version, beta, nightly, pull request, unreleased fix, bugfix',
  side_by_side:
    'multiple, versions, simultaneously | side by side, next to each other, in parallel, without losing, both versions, keep the old',
  old_system:
    'older, version, macos, windows | windows 7, windows xp, old mac, old macbook, old computer, old imac, old laptop, mountain lion, snow leopard, lion, catalina',
  raspberry: 'raspberry, linux, arm | raspberry, raspi, rpi, pi',
  ubuntu_like: 'linux | ubuntu, fedora, debian, mint, arch, suse, manjaro, centos',
  windows_like: 'windows | win10, win11, win, microsoft',
  apple_phone: 'ios, iphone, apple, app',
  handheld: 'mobile, device, app, android, ios | tablet, ipad, phone, smartphone',
  headset: 'bluetooth, device, devices | headset, headphones, earphones, speaker',
  assistant_ai: 'ai, assistant, generated | code helper, artificial',
  ask_bot: 'interactions, requests, messages, prompt | ask it, questions per, how often can i ask',
  free_plan: 'free, plan, plans | without paying, for nothing, not paying, unpaid, costs nothing, for free',
  paid_wallet:
    'payment, methods, credit, card | paypal, apple pay, google pay, klarna, bank transfer, wire transfer, direct debit, cash, cheque, prepaid card',
  keep_money_safe:
    'secure, safe, encrypted, tls, credit, card | is it safe, safe to pay, encrypted, afraid, typing my card, type my card, enter my card, trust',
  purchase_blocked:
    'purchase, unable, available, restricted, countries | cannot buy, cant buy, cannot get a subscription, not sold here, not for sale, excluded',
  lands:
    'country, countries, region, available | venezuela, russia, iran, cuba, syria, belarus, serbia, montenegro, ukraine, sanctions, embargo, my country',
  buyer_papers:
    'billing, information, invoice, details | bookkeeping, accountant, accounting, accounts department, tax id, vat number, vat id, company name, company details, registered office, supplier form',
  sales_partner:
    'distributor, distributors, b2b | resell, reseller, resale, we sell, trade customer, dealer, wholesale',
  written_offer: 'quote, quotes, pdf | offer, price offer, written offer, estimate, pro forma, proforma',
  restock:
    'sold, available, notify, notifications | back in stock, available again, sold out, ping me, tell me when, let me know when, alert me',
  parcel_where:
    'track, order, status, shipment, carrier | where is my parcel, where is my package, parcel, on its way, in transit',
  ordered_nothing: 'order, confirmation, email, status | after ordering, order confirmation, no confirmation',
  gross_price:
    'tax, taxes, vat, prices, included | with tax, tax included, net or gross, gross, net price, incl',
  pupil_home: 'student, educator, parent, role | as a parent, homeschool',
  minor_user:
    'minor, child, parent, junior, parental | my son, my daughter, year old, yr old, my kid, my child, 9 year old, teen, underage, grandson, granddaughter, nephew, niece',
  diploma_pass: 'certificate, exam, results, passed | diploma, passed, i passed, proof, badge',
  start_exam: 'exam, activation, code, start | start the test, take the test, sit the test',
  compulsory:
    'mandatory, required, optional, need | compulsory, obligatory, must we, have to attend, needed at all',
  gear: 'need, requirements, device, compatible | gear, equipment, what should we have, what do we need, what do i need, have ready',
  class_set:
    'education, kit, kits, component | classroom box, class set, school box, education box, our box, classroom',
  part_broken:
    'missing, broken, component, working, replacement | doesnt work out of the box, arrived dead, broken part, part is missing, is missing, not in the box, cant find it in the box',
  stripes: 'bands, resistor, ohm | rings, stripes, colour code, color code, coloured rings',
  wire_colours:
    'wire, wires, color, gnd, signal | other colours, colour of the wire, brown wire, orange wire, yellow wire, red wire',
  improved:
    'difference, differences, improvements, new | improved, whats new, what is new, better, worth getting, worth upgrading, what changed',
  second_generation:
    'rev2, revision, rev | second generation, new generation, first generation, older generation, second edition, newer edition',
  which_one: 'difference, compare, overview, which | which should i take, which one, better for, opt for',
  full_linux:
    'linux, debian, sbc, computer | full linux, real computer, runs linux, operating system on the board',
  take_out: 'detach, remove, separate | take out, take it out, pull out, use separately, on its own',
  void_warranty:
    'warranty, void | lose my warranty, lose the guarantee, guarantee gone, still covered, invalidates',
  how_long_takes: 'minutes, process, wait, time | how long does it take, takes how long, when is it done',
  remind_later:
    'skip, next, mandatory, updates, automatic | later, say later, not now, nags, nagging, keeps asking, skip it, annoying updates, postpone',
  sound: 'audio, sound, output | no sound, speaker, mute, silent, music',
  tv: 'hdmi, video, display, screen | tv, television, monitor, beamer, projector',
  webcam_pic:
    'camera, image, video, stream | black picture, no picture, picture stays black, stays black, camera picture',
  red_light: 'led, red, flashing, blinking, error | goes red, turns red, red light, blinks red',
  port_number: 'com, port, number | com number, port number, other com, another com, changes port',
  nail_down:
    'manually, set, fixed, keep, same | nail down, pin down, keep the same, stay the same, make permanent, fix it to, always the same',
  other_socket:
    'port, usb, different | other socket, another socket, different socket, other usb port, another usb port',
  slide_switch:
    'switch, switches, dip, position | slider, sliders, white switches, little switches, tiny switches, toggle',
  reset_button: 'reset, button, press | pressing reset, push reset, small button, push button',
  which_buttons:
    'button, buttons, press, hold, boot | which buttons, hold down, keep pressed, press and hold',
  debug_contacts:
    'swd, jtag, pads, test, debugger | debug pins, debugger, debug probe, contacts, solder points',
  grid_lab: 'measure, multimeter, test, pins | bench, oscilloscope, probe, measure on',
  clock: 'rtc, clock, time, real | clock, date and time, keeps the time',
  pass_on:
    'webhook, webhooks, integrate, services, send | passed on, pass on, forward to, hand over to, google sheet, google sheets, spreadsheet online, zapier, other services',
  bad_cable: 'cable, data, usb, charging | wrong cable, charge only cable, charging cable, cheap cable',
  in_which_order:
    'steps, troubleshoot, try | one after another, what should i check, tried everything, what else can i',
  help_from_people:
    'forum, community, report, contact | whom do i tell, who do i write to, whom do i ask, tell somebody',
  publish_project:
    'upload, project, share, hub | publish, write-up, write up, post my project, show my project, present my project',
  mistake_in_text:
    'error, mistake, report, creator | mixed up, wrong in the tutorial, mistake in, typo in, error in your',
  data_protection:
    'privacy, security, data, protected | data protection, protect our data, how safe is, keep safe, where is my data',
  flawed_check:
    'vulnerability, validation, improper, security | not checked properly, input check, injection, overflow, bad input',
  browser_addon: 'agent, plugin, create | browser helper, helper, browser plugin, plug-in, add-on, addon',
  wrong_mark: 'cross, error, detected, selector | red cross, red x, exclamation mark',
  mode_select: 'select, option, choose, menu | drop down, dropdown, pulldown, tick, checkbox, tick box',
  phone_contract:
    'operator, operators, sim, provider | contract, mobile contract, prepaid, vodafone, telekom, carrier contract, mobile provider',
  sim_size: 'sim, micro-sim, nano-sim, format | sim size, micro or nano, nano sim, micro sim',
  settings_from_operator:
    'apn, pin, network, credentials, sim | access point name, card data, sim data, from my operator, from my provider',
  first_time:
    'get, started, setup, install | first steps, start with, getting going, new to this, beginner, total beginner',
};
